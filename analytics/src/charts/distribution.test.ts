import { describe, expect, it } from 'vitest';
import { aRelease, withheldMark } from '../testing/release-cells.ts';
import { buildDistribution } from './distribution.ts';

const levels = ['0', '1', '2'].map((id) => ({ id, key: { level: id } }));
const rows = ['a', 'b', 'c'].map((id) => ({ id, key: { team: id } }));
const release = aRelease(
  [{ team: 'a', level: '0' }, [10, 0]],
  [{ team: 'a', level: '1' }, [20, 0]],
  [{ team: 'a', level: '2' }, [10, 0]],
  [{ team: 'b', level: '0' }, [30, 0]],
  [{ team: 'b', level: '1' }, withheldMark],
  [{ team: 'b', level: '2' }, [30, 0]],
  [{ team: 'c', level: '0' }, [0, 0]],
);
const chart = buildDistribution(release, { rows, levels, minimum: 1 });

describe('buildDistribution', () => {
  it('places the levels around the lower edge of the minimum', () => {
    expect(chart.rows[0]).toEqual({
      id: 'a',
      kind: 'value',
      parts: [
        { level: '0', people: 10, from: -0.25, to: 0 },
        { level: '1', people: 20, from: 0, to: 0.5 },
        { level: '2', people: 10, from: 0.5, to: 0.75 },
      ],
    });
  });
  it('withholds a whole row when one level is withheld', () => {
    expect(chart.rows[1]).toEqual({ id: 'b', kind: 'withheld' });
  });
  it('gives none for a row without people', () => {
    expect(chart.rows[2]).toEqual({ id: 'c', kind: 'none' });
  });
});
