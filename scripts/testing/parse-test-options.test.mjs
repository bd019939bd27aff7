// @ts-check
import { expect, it } from 'vitest';
import { parseTestOptions } from './parse-test-options.mjs';

it('runs all but the deep tests, unless asked', () => {
  const usual = ['unit', 'integration', 'isolated', 'browser'];
  expect(parseTestOptions([])).toEqual({ kinds: usual, filters: [] });
  expect(parseTestOptions(['--deep']).kinds).toEqual([...usual, 'deep']);
});

it('takes kinds and parts of file names', () => {
  const words = ['--only', 'browser,unit', 'dashboard'];
  expect(parseTestOptions(words)).toEqual({ kinds: ['unit', 'browser'], filters: ['dashboard'] });
});

it.each([[['--fast']], [['--only', 'unit,units']], [['--only']]])('refuses %j', (words) => {
  expect(() => parseTestOptions(words)).toThrow(/bestaat niet/);
});
