// @ts-check
import { describe, expect, it } from 'vitest';
import { chooseMongodb } from './choose-mongodb.mjs';

const everything = {
  uri: 'mongodb://somewhere/d?replicaSet=r',
  mongod: () => '/usr/bin/mongod',
  supportsSecantus: () => true,
  python: () => '/usr/bin/python3',
};

describe('chooseMongodb', () => {
  it('prefers the configured address', () => {
    expect(chooseMongodb(everything)).toEqual({ kind: 'external', uri: everything.uri });
  });

  it('uses mongod on PATH without a configured address', () => {
    const choice = chooseMongodb({ ...everything, uri: undefined });
    expect(choice).toEqual({ kind: 'mongod', executable: '/usr/bin/mongod' });
  });

  it('uses SecantusDB without mongod', () => {
    const choice = chooseMongodb({ ...everything, uri: '', mongod: () => undefined });
    expect(choice).toEqual({ kind: 'secantus', python: '/usr/bin/python3' });
  });

  it('tells the user to install Python where SecantusDB has wheels', () => {
    const without = { uri: undefined, mongod: () => undefined, python: () => undefined };
    expect(() => chooseMongodb({ ...without, supportsSecantus: () => true })).toThrow(
      /Python 3\.10/,
    );
  });

  it('tells the user to install mongod where SecantusDB has no wheels', () => {
    const elsewhere = { ...everything, uri: undefined, mongod: () => undefined };
    expect(() => chooseMongodb({ ...elsewhere, supportsSecantus: () => false })).toThrow(
      /installeer mongod/,
    );
  });
});
