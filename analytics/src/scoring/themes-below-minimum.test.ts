import { describe, expect, it } from 'vitest';
import { themesBelowMinimum } from './themes-below-minimum.ts';

describe('themesBelowMinimum', () => {
  const levels = new Map([
    ['privacy', 1],
    ['office', 2],
    ['apps', 0],
  ]);
  it('names the themes under the minimum, and not those that just reach it', () => {
    const minimums = new Map([
      ['privacy', 2],
      ['office', 2],
    ]);
    expect(themesBelowMinimum(levels, minimums)).toEqual(['privacy']);
  });
  it('says nothing of a theme that was not measured or that has no minimum', () => {
    expect(themesBelowMinimum(levels, new Map([['internet', 3]]))).toEqual([]);
    expect(themesBelowMinimum(levels, new Map())).toEqual([]);
  });
});
