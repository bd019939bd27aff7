import { describe, expect, it } from 'vitest';
import { aRelease, mark } from '../testing/some-release.ts';
import { heatMap } from './heat-map.ts';

const release = aRelease(
  [{ team: 'a', theme: 'x' }, [10, 90]],
  [{ team: 'a', theme: 'y' }, [10, 100]],
  [{ team: 'b', theme: 'x' }, [10, 20]],
  [{ team: 'b', theme: 'y' }, mark],
  [{ team: 'c', theme: 'x' }, mark],
  [{ team: 'c', theme: 'y' }, mark],
);
const sides = (name: string, ids: readonly string[]) =>
  ids.map((id) => ({ id, key: { [name]: id } }));
const map = heatMap(release, {
  figure: { kind: 'mean', measure: 'score' },
  domain: [0, 10],
  steps: 5,
  rows: sides('team', ['c', 'a', 'b']),
  columns: sides('theme', ['x', 'y']),
});

describe('heatMap', () => {
  it('orders rows by what is published, and puts a row with nothing published last', () => {
    expect(map.rows).toEqual(['b', 'a', 'c']);
  });
  it('gives each value its step, the highest value the last', () => {
    const steps = map.cells.map(({ row, column, step }) => [row, column, step]);
    expect(steps.slice(0, 4)).toEqual([
      ['b', 'x', 1],
      ['b', 'y', 'none'],
      ['a', 'x', 4],
      ['a', 'y', 4],
    ]);
  });
  it('counts steps from the start of its domain', () => {
    const { cells } = heatMap(release, {
      figure: { kind: 'mean', measure: 'score' },
      domain: [8, 10],
      steps: 4,
      rows: sides('team', ['a', 'b']),
      columns: sides('theme', ['x']),
    });
    expect(cells.map(({ row, step }) => [row, step])).toEqual([
      ['b', 0],
      ['a', 2],
    ]);
  });
  it('keeps what is withheld in its cell, without a colour', () => {
    expect(map.cells[1]).toEqual({
      row: 'b',
      column: 'y',
      shown: { kind: 'withheld' },
      step: 'none',
    });
  });
});
