// @ts-check
import { describe, expect, it } from 'vitest';
import { interpolate } from './interpolate.mjs';

describe('interpolate', () => {
  it('fills variables in texts at every depth', () => {
    const file = { a: ['redis://:${PASSWORD:?}@redis', 1], b: { c: '${CACHE:-64} ${NONE}' } };
    expect(interpolate(file, { PASSWORD: 'p' })).toEqual({
      a: ['redis://:p@redis', 1],
      b: { c: '64 ' },
    });
  });

  it('leaves variables of the shell in the container', () => {
    expect(interpolate('"$$REDIS_PASSWORD"', { REDIS_PASSWORD: 'p' })).toBe('"$REDIS_PASSWORD"');
  });

  it('names a required variable that is empty', () => {
    expect(() => interpolate('${KEY:?}', { KEY: '' })).toThrow('KEY');
  });
});
