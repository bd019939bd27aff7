import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arbitraryTables,
  type ArbitraryCell,
  levels,
  teams,
  withheldMark,
} from '../testing/release-cells.ts';
import { buildDistribution } from './distribution.ts';
import { buildDotPlot } from './dot-plot.ts';
import { buildFunnel } from './funnel.ts';
import { buildHeatMap } from './heat-map.ts';
import { buildLineChart } from './line-chart.ts';
import type { ReleasedCells } from './figure-reader.ts';
import { buildSlopeChart } from './slope-chart.ts';

type Cells = readonly ArbitraryCell[];
type Version = 'truth' | 'alternative';

const figure = { kind: 'mean', measure: 'score' } as const;
const domain = [0, 10] as const;

/**
 * Builds a release in which withheld cells still carry their value, so that a chart could wrongly
 * read it.
 */
function buildRelease(cells: Cells, version: Version): ReleasedCells {
  return {
    cells: cells.map(({ key, isWithheld, truth, ...rest }) => {
      const [count, score] = isWithheld && version === 'alternative' ? rest.alternative : truth;
      const value = { count, sums: { score } };
      return isWithheld ? { key, value: withheldMark, ...value } : { key, value };
    }),
  };
}

function buildCharts(cells: Cells, version: Version) {
  const own = buildRelease(cells, version);
  const rows = cells.map(({ key }) => ({ id: `${key.team} ${key.level}`, key, target: 5 }));
  const axis = (name: string, ids: readonly string[]) =>
    ids.map((id) => ({ id, key: { [name]: id } }));
  const line = { figure, domain, period: ['2026-01-01', '2026-12-31'] as const, moments: [] };
  return {
    dots: buildDotPlot(own, { figure, domain, rows }),
    slopes: buildSlopeChart(own, own, { figure, domain, lines: rows }),
    map: buildHeatMap(own, {
      figure,
      domain,
      steps: 5,
      rows: axis('team', teams),
      columns: axis('level', levels),
    }),
    lines: rows.map(({ key }) =>
      buildLineChart([{ date: '2026-02-01', release: own }], { ...line, key }),
    ),
    funnel: buildFunnel(own, {
      stages: rows.map((one) => ({ ...one, figure: { kind: 'count' } })),
    }),
    spread: buildDistribution(own, {
      rows: axis('team', teams),
      levels: axis('level', levels),
      minimum: 1,
    }),
  };
}

/** Lists the kinds of all figures in a chart. */
function listKinds(chart: unknown): string[] {
  if (typeof chart !== 'object' || chart === null) return [];
  const own = 'kind' in chart && typeof chart.kind === 'string' ? [chart.kind] : [];
  return [...own, ...Object.values(chart).flatMap(listKinds)];
}

describe('charts of a release with withheld cells', () => {
  it('do not depend on the withheld values', () => {
    fc.assert(
      fc.property(arbitraryTables, (cells) => {
        expect(buildCharts(cells, 'alternative')).toEqual(buildCharts(cells, 'truth'));
      }),
    );
  });
  it('keep their domain for any withheld cells', () => {
    fc.assert(
      fc.property(arbitraryTables, (cells) => {
        const { dots, slopes, map, lines, spread } = buildCharts(cells, 'truth');
        for (const chart of [dots, slopes, map, ...lines]) expect(chart.domain).toEqual(domain);
        expect(spread.domain).toEqual([-1, 1]);
      }),
    );
  });
  it('mark each withheld cell as withheld and never as null', () => {
    fc.assert(
      fc.property(arbitraryTables, (cells) => {
        const { dots, map, lines, funnel: bars, spread } = buildCharts(cells, 'truth');
        const withheldCount = cells.filter(({ isWithheld }) => isWithheld).length;
        const countWithheld = (chart: unknown) =>
          listKinds(chart).filter((kind) => kind === 'withheld').length;
        expect(countWithheld(dots.rows.map(({ own }) => own))).toBe(withheldCount);
        expect(countWithheld(map)).toBe(withheldCount);
        expect(countWithheld(lines)).toBe(withheldCount);
        expect(countWithheld(bars.bars.map(({ people }) => people))).toBe(withheldCount);
        const rows = new Set(
          cells.filter(({ isWithheld }) => isWithheld).map(({ key }) => key.team),
        );
        expect(countWithheld(spread)).toBe(rows.size);
        expect(JSON.stringify(buildCharts(cells, 'truth'))).not.toContain('null');
      }),
    );
  });
  it('sort published rows the same with and without the withheld rows', () => {
    fc.assert(
      fc.property(arbitraryTables, (cells) => {
        const published = cells.filter(({ isWithheld }) => !isWithheld);
        const listPublished = (some: Cells) =>
          buildCharts(some, 'truth').dots.rows.flatMap(({ id, own }) =>
            own.kind === 'value' ? [id] : [],
          );
        expect(listPublished(cells)).toEqual(listPublished(published));
      }),
    );
  });
});
