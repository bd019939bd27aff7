import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DrawnCell, levels, mark, someTables, teams } from '../testing/some-release.ts';
import { distribution } from './distribution.ts';
import { dotPlot } from './dot-plot.ts';
import { funnel } from './funnel.ts';
import { heatMap } from './heat-map.ts';
import { lineChart } from './line-chart.ts';
import type { ReleasedCells } from './released-cells.ts';
import { slopeChart } from './slope-chart.ts';

type Cells = readonly DrawnCell[];
type Version = 'truth' | 'other';

const figure = { kind: 'mean', measure: 'score' } as const;
const domain = [0, 10] as const;

/** What is published, where a withheld cell still carries its value for whoever would look past the mark. */
function release(cells: Cells, version: Version): ReleasedCells {
  return {
    cells: cells.map(({ key, hidden, truth, ...rest }) => {
      const [count, score] = hidden && version === 'other' ? rest.other : truth;
      const value = { count, sums: { score } };
      return hidden ? { key, value: mark, ...value } : { key, value };
    }),
  };
}

function shapes(cells: Cells, version: Version) {
  const own = release(cells, version);
  const keyed = cells.map(({ key }) => ({ id: `${key.team} ${key.level}`, key, target: 5 }));
  const sides = (name: string, ids: readonly string[]) =>
    ids.map((id) => ({ id, key: { [name]: id } }));
  const line = { figure, domain, period: ['2026-01-01', '2026-12-31'] as const, moments: [] };
  return {
    dots: dotPlot(own, { figure, domain, rows: keyed }),
    slopes: slopeChart(own, own, { figure, domain, lines: keyed }),
    map: heatMap(own, {
      figure,
      domain,
      steps: 5,
      rows: sides('team', teams),
      columns: sides('level', levels),
    }),
    lines: keyed.map(({ key }) =>
      lineChart([{ at: '2026-02-01', release: own }], { ...line, key }),
    ),
    funnel: funnel(own, { stages: keyed.map((one) => ({ ...one, figure: { kind: 'count' } })) }),
    spread: distribution(own, {
      rows: sides('team', teams),
      levels: sides('level', levels),
      minimum: 1,
    }),
  };
}

/** Everything in a shape that says what kind it is. */
function kinds(shape: unknown): string[] {
  if (typeof shape !== 'object' || shape === null) return [];
  const own = 'kind' in shape && typeof shape.kind === 'string' ? [shape.kind] : [];
  return [...own, ...Object.values(shape).flatMap(kinds)];
}

describe('whatever is withheld, a shape', () => {
  it('is the same for every truth behind the marks: scales, orders, steps and all', () => {
    fc.assert(
      fc.property(someTables, (cells) => {
        expect(shapes(cells, 'other')).toEqual(shapes(cells, 'truth'));
      }),
    );
  });
  it('has one scale, however much is withheld', () => {
    fc.assert(
      fc.property(someTables, (cells) => {
        const { dots, slopes, map, lines, spread } = shapes(cells, 'truth');
        for (const shape of [dots, slopes, map, ...lines]) expect(shape.domain).toEqual(domain);
        expect(spread.domain).toEqual([-1, 1]);
      }),
    );
  });
  it('marks each withheld cell as withheld, and none with null or nothing', () => {
    fc.assert(
      fc.property(someTables, (cells) => {
        const { dots, map, lines, funnel: bars, spread } = shapes(cells, 'truth');
        const hidden = cells.filter((cell) => cell.hidden).length;
        const count = (shape: unknown) => kinds(shape).filter((kind) => kind === 'withheld').length;
        expect(count(dots.rows.map(({ own }) => own))).toBe(hidden);
        expect(count(map)).toBe(hidden);
        expect(count(lines)).toBe(hidden);
        expect(count(bars.bars.map(({ people }) => people))).toBe(hidden);
        const rows = new Set(cells.filter((cell) => cell.hidden).map(({ key }) => key.team));
        expect(count(spread)).toBe(rows.size);
        expect(JSON.stringify(shapes(cells, 'truth'))).not.toContain('null');
      }),
    );
  });
  it('orders what is published the same when the withheld rows are taken away', () => {
    fc.assert(
      fc.property(someTables, (cells) => {
        const published = cells.filter(({ hidden }) => !hidden);
        const order = (of: Cells) =>
          shapes(of, 'truth').dots.rows.flatMap(({ id, own }) =>
            own.kind === 'value' ? [id] : [],
          );
        expect(order(cells)).toEqual(order(published));
      }),
    );
  });
});
