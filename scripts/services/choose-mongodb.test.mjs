// @ts-check
import { describe, expect, it } from 'vitest';
import { chooseMongodb } from './choose-mongodb.mjs';

const linux = { platform: 'linux', arch: 'x64', hasGlibc: true };

const everything = {
  uri: 'mongodb://somewhere/d?replicaSet=r',
  mongod: () => '/usr/bin/mongod',
  ensureMongod: () => Promise.resolve({ executable: '/services/mongod' }),
  hasSecantusData: () => false,
  machine: linux,
  python: () => '/usr/bin/python3',
};
const withoutMongod = { ...everything, uri: undefined, mongod: () => undefined };
const offline = {
  ...withoutMongod,
  ensureMongod: () => Promise.resolve({ reason: 'mongodb.example is niet te bereiken' }),
};

describe('chooseMongodb', () => {
  it('prefers the configured address', async () => {
    expect(await chooseMongodb(everything)).toEqual({ kind: 'external', uri: everything.uri });
  });

  it('uses mongod on PATH without a configured address', async () => {
    const choice = await chooseMongodb({ ...everything, uri: undefined });
    expect(choice).toEqual({ kind: 'mongod', executable: '/usr/bin/mongod' });
  });

  it('downloads mongod without one on PATH', async () => {
    const choice = await chooseMongodb({ ...withoutMongod, uri: '' });
    expect(choice).toEqual({ kind: 'download', executable: '/services/mongod' });
  });

  it('uses SecantusDB when nothing can be downloaded, and keeps the reason', async () => {
    expect(await chooseMongodb(offline)).toEqual({
      kind: 'secantus',
      python: '/usr/bin/python3',
      reason: 'mongodb.example is niet te bereiken',
    });
  });

  it('stays with SecantusDB while it holds the data', async () => {
    const choice = await chooseMongodb({ ...withoutMongod, hasSecantusData: () => true });
    expect(choice).toMatchObject({ kind: 'secantus' });
  });

  it('downloads nothing where MongoDB publishes nothing', async () => {
    const alpine = { ...linux, hasGlibc: false };
    const ensureMongod = () => Promise.reject(new Error('asked'));
    await expect(
      chooseMongodb({ ...withoutMongod, ensureMongod, machine: alpine }),
    ).rejects.toMatchObject({ code: 'no-mongodb' });
  });

  it.each([
    [linux, /niet te bereiken.*apt-get install python3/],
    [{ platform: 'darwin', arch: 'x64', hasGlibc: false }, /brew install mongodb-community/],
  ])('says why there is none and which command gets one (%j)', async (machine, sentence) => {
    const choice = chooseMongodb({ ...offline, machine, python: () => undefined });
    await expect(choice).rejects.toThrow(sentence);
  });
});
