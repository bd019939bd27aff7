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

describe('findStyleProblems', () => {
  it('accepts a readable look', () => {
    expect(findStyleProblems(good)).toEqual([]);
  });
  it('names the pair that is unreadable', () => {
    const [problem] = findStyleProblems({ ...good, link: '#cccccc' });
    expect(problem?.field).toBe('link');
    expect(problem?.message).toContain('Links op wit');
  });
  it('rejects an invalid colour before it computes a contrast', () => {
    expect(findStyleProblems({ ...good, brand: 'red' })).toHaveLength(1);
  });
});
