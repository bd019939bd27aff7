import { describe, expect, it } from 'vitest';
import { aRelease, withheldMark } from '../testing/release-cells.ts';
import { buildSlopeChart } from './slope-chart.ts';

describe('buildSlopeChart', () => {
  const before = aRelease([{ theme: 'a' }, [10, 40]], [{ theme: 'b' }, withheldMark]);
  const after = aRelease([{ theme: 'a' }, [10, 65]], [{ theme: 'b' }, [10, 50]]);
  const lines = ['a', 'b', 'c'].map((id) => ({ id, key: { theme: id } }));
  const figure = { kind: 'mean', measure: 'score' } as const;
  const chart = buildSlopeChart(before, after, { figure, domain: [0, 10], lines });

  it('gives the first figure, the second figure and the change', () => {
    expect(chart.lines[0]).toEqual({
      id: 'a',
      from: { kind: 'value', value: 4 },
      to: { kind: 'value', value: 6.5 },
      change: { kind: 'value', value: 2.5 },
    });
  });
  it('withholds the change when one end is withheld', () => {
    expect(chart.lines[1]).toMatchObject({
      from: { kind: 'withheld' },
      to: { kind: 'value', value: 5 },
      change: { kind: 'withheld' },
    });
  });
  it('keeps a line without measurements at its position', () => {
    expect(chart.lines[2]).toMatchObject({ id: 'c', change: { kind: 'none' } });
  });
});
