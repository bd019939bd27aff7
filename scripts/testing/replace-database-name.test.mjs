// @ts-check
import { describe, expect, it } from 'vitest';
import { replaceDatabaseName } from './replace-database-name.mjs';

describe('replaceDatabaseName', () => {
  it.each([
    ['mongodb://h:1/old?replicaSet=r', 'mongodb://h:1/new?replicaSet=r'],
    ['mongodb://u:p@a:1,b:2/old?replicaSet=r', 'mongodb://u:p@a:1,b:2/new?replicaSet=r'],
    ['mongodb://h?replicaSet=r', 'mongodb://h/new?replicaSet=r'],
    ['mongodb+srv://h/', 'mongodb+srv://h/new'],
  ])('replaces the database in %s', (uri, expected) => {
    expect(replaceDatabaseName(uri, 'new')).toBe(expected);
  });
});
