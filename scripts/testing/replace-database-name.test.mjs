// @ts-check
import { expect, it } from 'vitest';
import { replaceDatabaseName } from './replace-database-name.mjs';

it.each([
  ['mongodb://h:1/old?replicaSet=r', 'mongodb://h:1/new?replicaSet=r'],
  ['mongodb://u:p@a:1,b:2/old?replicaSet=r', 'mongodb://u:p@a:1,b:2/new?replicaSet=r'],
  ['mongodb://h?replicaSet=r', 'mongodb://h/new?replicaSet=r'],
  ['mongodb+srv://h/', 'mongodb+srv://h/new'],
])('names another database in %s', (uri, expected) => {
  expect(replaceDatabaseName(uri, 'new')).toBe(expected);
});
