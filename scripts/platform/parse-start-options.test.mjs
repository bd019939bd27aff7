// @ts-check
import { describe, expect, it } from 'vitest';
import { parseStartOptions } from './parse-start-options.mjs';

describe('parseStartOptions', () => {
  it('accepts its three options and no other', () => {
    expect(parseStartOptions([])).toEqual({ fresh: false, yes: false, empty: false });
    expect(parseStartOptions(['--fresh', '--yes'])).toEqual({
      fresh: true,
      yes: true,
      empty: false,
    });
    expect(parseStartOptions(['--empty']).empty).toBe(true);
    expect(() => parseStartOptions(['--frsh'])).toThrow(/De optie --frsh bestaat niet/);
  });
});
