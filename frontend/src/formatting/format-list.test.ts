import { describe, expect, it } from 'vitest';
import { formatList } from './format-list.ts';

describe('formatList', () => {
  it('writes "en" before the last item', () => {
    expect(formatList(['0', '2a', '3'])).toBe('0, 2a en 3');
  });
});
