import { describe, expect, it } from 'vitest';
import { aRelease, withheldMark } from '../testing/release-cells.ts';
import { buildHeatMap } from './heat-map.ts';

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

describe('buildHeatMap', () => {
  it('sorts rows by their published mean, and puts a row without published cells last', () => {
    expect(map.rows).toEqual(['b', 'a', 'c']);
  });
  it('gives each value its step, and the highest value the last step', () => {
    const steps = map.cells.map(({ row, column, step }) => [row, column, step]);
    expect(steps.slice(0, 4)).toEqual([
      ['b', 'x', 1],
      ['b', 'y', 'none'],
      ['a', 'x', 4],
      ['a', 'y', 4],
    ]);
  });
  it('counts steps from the start of the domain', () => {
    const { cells } = buildHeatMap(release, {
      figure: { kind: 'mean', measure: 'score' },
      domain: [8, 10],
      steps: 4,
      rows: axis('team', ['a', 'b']),
      columns: axis('theme', ['x']),
    });
    expect(cells.map(({ row, step }) => [row, step])).toEqual([
      ['b', 0],
      ['a', 2],
    ]);
  });
  it('keeps a withheld cell without a colour step', () => {
    expect(map.cells[1]).toEqual({
      row: 'b',
      column: 'y',
      figure: { kind: 'withheld' },
      step: 'none',
    });
  });
});
