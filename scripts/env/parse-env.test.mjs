// @ts-check
import { expect, it } from 'vitest';
import { parseEnv } from './parse-env.mjs';

it('reads names, values, quotes and comments', () => {
  const text = `# comment\nA=1\r\nexport B = two words # why\nC="with # hash"\nD='x'\nE=\nbroken line\n`;
  expect(parseEnv(text)).toEqual({ A: '1', B: 'two words', C: 'with # hash', D: 'x', E: '' });
});

it('keeps an address with = and # inside', () => {
  expect(parseEnv('U=mongodb://h/d?replicaSet=a#b')).toEqual({ U: 'mongodb://h/d?replicaSet=a#b' });
});
