// @ts-check
import { expect, it } from 'vitest';
import { chooseMongodb } from './choose-mongodb.mjs';

const everything = {
  uri: 'mongodb://somewhere/d?replicaSet=r',
  mongod: () => '/usr/bin/mongod',
  supportsSecantus: () => true,
  python: () => '/usr/bin/python3',
};

it('takes the address somebody gave before anything else', () => {
  expect(chooseMongodb(everything)).toEqual({ kind: 'given', uri: everything.uri });
});

it('then takes mongod on PATH', () => {
  const choice = chooseMongodb({ ...everything, uri: undefined });
  expect(choice).toEqual({ kind: 'mongod', executable: '/usr/bin/mongod' });
});

it('then takes SecantusDB', () => {
  const choice = chooseMongodb({ ...everything, uri: '', mongod: () => undefined });
  expect(choice).toEqual({ kind: 'secantus', python: '/usr/bin/python3' });
});

it('asks for Python where that would help', () => {
  const without = { uri: undefined, mongod: () => undefined, python: () => undefined };
  expect(() => chooseMongodb({ ...without, supportsSecantus: () => true })).toThrow(/Python 3\.10/);
});

it('asks for mongod where there is no SecantusDB', () => {
  const elsewhere = { ...everything, uri: undefined, mongod: () => undefined };
  expect(() => chooseMongodb({ ...elsewhere, supportsSecantus: () => false })).toThrow(
    /installeer mongod/,
  );
});
