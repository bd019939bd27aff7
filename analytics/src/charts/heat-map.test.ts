import { describe, expect, it } from 'vitest';
import { aRelease, withheldMark } from '../testing/release-cells.ts';
import { buildHeatMap, type HeatMap } from './heat-map.ts';

const release = aRelease(
  [{ team: 'a', theme: 'x' }, [10, 90]],
  [{ team: 'a', theme: 'y' }, [10, 100]],
  [{ team: 'b', theme: 'x' }, [10, 20]],
  [{ team: 'b', theme: 'y' }, withheldMark],
  [{ team: 'c', theme: 'x' }, withheldMark],
  [{ team: 'c', theme: 'y' }, withheldMark],
);
const axis = (name: string, ids: readonly string[]) =>
  ids.map((id) => ({ id, key: { [name]: id } }));
const map = buildHeatMap(release, {
  figure: { kind: 'mean', measure: 'score' },
  domain: [0, 10],
  steps: 5,
  rows: axis('team', ['c', 'a', 'b']),
  columns: axis('theme', ['x', 'y']),
});

const listSteps = ({ rows }: HeatMap) =>
  rows.map(({ id, cells }) => [id, cells.map(({ step }) => step)]);

describe('buildHeatMap', () => {
  it('sorts rows by their published mean, and puts a row without published cells last', () => {
    expect(map.rows.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
  it('gives each value its step, and the highest value the last step', () => {
    expect(map.columns).toEqual(['x', 'y']);
    expect(listSteps(map).slice(0, 2)).toEqual([
      ['b', [1, 'none']],
      ['a', [4, 4]],
    ]);
  });
  it('counts steps from the start of the domain', () => {
    const highScores = buildHeatMap(release, {
      figure: { kind: 'mean', measure: 'score' },
      domain: [8, 10],
      steps: 4,
      rows: axis('team', ['a', 'b']),
      columns: axis('theme', ['x']),
    });
    expect(listSteps(highScores)).toEqual([
      ['b', [0]],
      ['a', [2]],
    ]);
  });
  it('keeps a withheld cell without a colour step', () => {
    expect(map.rows[0]?.cells[1]).toEqual({
      column: 'y',
      figure: { kind: 'withheld' },
      step: 'none',
    });
  });
});
