import { describe, expect, it } from 'vitest';
import { aRelease, withheldMark } from '../testing/release-cells.ts';
import { buildDotPlot } from './dot-plot.ts';

const release = aRelease(
  [{ theme: 'a' }, [10, 90]],
  [{ theme: 'b' }, withheldMark],
  [{ theme: 'c' }, [10, 40]],
  [{ theme: 'd' }, withheldMark],
);
const peers = { lowerQuartile: 5, median: 6, upperQuartile: 7 };
const rows = ['d', 'b', 'a', 'c'].map((id) => ({ id, key: { theme: id }, target: 7 }));
const spec = { figure: { kind: 'mean', measure: 'score' }, domain: [0, 10], rows } as const;

describe('buildDotPlot', () => {
  it('puts the largest shortfall first and withheld rows last, in input order', () => {
    const plot = buildDotPlot(release, spec);
    expect(plot.rows.map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b']);
    expect(plot.rows[0]).toEqual({
      id: 'c',
      own: { kind: 'value', value: 4 },
      target: { kind: 'value', value: 7 },
      gap: { kind: 'value', value: -3 },
      peers: 'none',
    });
  });
  it('has target and peers beside a withheld figure, and withholds the gap', () => {
    const row = { id: 'b', key: { theme: 'b' }, target: 7, peers };
    expect(buildDotPlot(release, { ...spec, rows: [row] }).rows[0]).toMatchObject({
      own: { kind: 'withheld' },
      gap: { kind: 'withheld' },
      peers,
    });
  });
  it('has no gap without a target', () => {
    const row = { id: 'a', key: { theme: 'a' } };
    expect(buildDotPlot(release, { ...spec, rows: [row] }).rows[0]?.gap).toEqual({ kind: 'none' });
  });
});
