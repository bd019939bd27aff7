// @ts-check
import { describe, expect, it } from 'vitest';
import { parseTestOptions } from './parse-test-options.mjs';

describe('parseTestOptions', () => {
  it('chooses all kinds but the deep tests by default', () => {
    const usual = ['unit', 'integration', 'isolated', 'browser'];
    expect(parseTestOptions([])).toEqual({ kinds: usual, filters: [], shouldWriteTimes: false });
    expect(parseTestOptions(['--deep']).kinds).toEqual([...usual, 'deep']);
  });

  it('accepts kinds and parts of file names', () => {
    const { kinds, filters } = parseTestOptions(['--only', 'browser,unit', 'dashboard']);
    expect({ kinds, filters }).toEqual({ kinds: ['unit', 'browser'], filters: ['dashboard'] });
  });

  it('writes times on request', () => {
    expect(parseTestOptions(['--write-times']).shouldWriteTimes).toBe(true);
    expect(parseTestOptions(['--deep', '--write-times']).shouldWriteTimes).toBe(true);
  });

  it.each([[['--write-times', '--only', 'unit']], [['dashboard', '--write-times']]])(
    'rejects the times of a selection: %j',
    (words) => {
      expect(() => parseTestOptions(words)).toThrow(/alle tests/);
    },
  );

  it.each([[['--fast']], [['--only', 'unit,units']], [['--only']]])('rejects %j', (words) => {
    expect(() => parseTestOptions(words)).toThrow(/bestaat niet/);
  });
});
