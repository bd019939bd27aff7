import { describe, expect, it } from 'vitest';
import { findStyleProblems } from './find-style-problems.ts';

const good = {
  brand: '#1d4f91',
  brandText: '#ffffff',
  link: '#0b57a4',
  accent: '#b3006b',
  surface: '#f3f5f8',
  text: '#1a1a1a',
};

describe('styleProblems', () => {
  it('accepts a readable look', () => {
    expect(findStyleProblems(good)).toEqual([]);
  });
  it('names the pair that cannot be read', () => {
    const [problem] = findStyleProblems({ ...good, link: '#cccccc' });
    expect(problem?.field).toBe('link');
    expect(problem?.message).toContain('Links op wit');
  });
  it('refuses what is no colour before it computes anything', () => {
    expect(findStyleProblems({ ...good, brand: 'red' })).toHaveLength(1);
  });
});
