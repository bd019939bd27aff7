import { describe, expect, it } from 'vitest';
import { aRelease, mark } from '../testing/some-release.ts';
import { slopeChart } from './slope-chart.ts';

describe('slopeChart', () => {
  const before = aRelease([{ theme: 'a' }, [10, 40]], [{ theme: 'b' }, mark]);
  const after = aRelease([{ theme: 'a' }, [10, 65]], [{ theme: 'b' }, [10, 50]]);
  const lines = ['a', 'b', 'c'].map((id) => ({ id, key: { theme: id } }));
  const figure = { kind: 'mean', measure: 'score' } as const;
  const chart = slopeChart(before, after, { figure, domain: [0, 10], lines });

  it('goes from the first figure to the second', () => {
    expect(chart.lines[0]).toEqual({
      id: 'a',
      from: { kind: 'value', value: 4 },
      to: { kind: 'value', value: 6.5 },
      change: { kind: 'value', value: 2.5 },
    });
  });
  it('has no change where one end is withheld', () => {
    expect(chart.lines[1]).toMatchObject({
      from: { kind: 'withheld' },
      to: { kind: 'value', value: 5 },
      change: { kind: 'withheld' },
    });
  });
  it('keeps a line of which nothing was measured in its place', () => {
    expect(chart.lines[2]).toMatchObject({ id: 'c', change: { kind: 'none' } });
  });
});
