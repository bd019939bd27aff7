import { describe, expect, it } from 'vitest';
import { aRelease, mark } from '../testing/some-release.ts';
import { lineChart } from './line-chart.ts';

const month = (at: string, value: [number, number] | typeof mark) => ({
  at,
  release: aRelease([{ team: 'a' }, value]),
});
const releases = [
  month('2026-03-01', [10, 30]),
  month('2026-01-01', [10, 10]),
  month('2026-02-01', [10, 20]),
  month('2026-04-01', mark),
  month('2026-05-01', [10, 50]),
  month('2025-12-01', [10, 5]),
];
const chart = lineChart(releases, {
  figure: { kind: 'mean', measure: 'score' },
  key: { team: 'a' },
  domain: [0, 10],
  period: ['2026-01-01', '2026-06-30'],
  target: 9.5,
  moments: [
    { label: 'Start', at: '2026-03-08' },
    { label: 'Prikkelen', at: '2025-11-01', until: '2026-02-01' },
    { label: 'Afronding', at: '2026-11-01' },
    { label: 'Implementatie', at: '2026-04-01', until: '2026-08-31' },
  ],
});

describe('lineChart', () => {
  it('shows the releases of the period, oldest first, with what is withheld in its place', () => {
    expect(chart.points.map(({ at, shown }) => [at.slice(5, 7), shown.kind])).toEqual([
      ['01', 'value'],
      ['02', 'value'],
      ['03', 'value'],
      ['04', 'withheld'],
      ['05', 'value'],
    ]);
  });
  it('shows the releases of its first and its last day, and a target where there is one', () => {
    const day = lineChart(releases, {
      figure: { kind: 'count' },
      key: { team: 'a' },
      domain: [0, 10],
      moments: [],
      period: ['2026-01-01', '2026-02-01'],
    });
    expect(day.points.map(({ at }) => at)).toEqual(['2026-01-01', '2026-02-01']);
    expect([day.target, chart.target]).toEqual([{ kind: 'none' }, { kind: 'value', value: 9.5 }]);
  });
  it('draws no line over what is withheld', () => {
    expect(chart.pieces.map((piece) => piece.map(({ value }) => value))).toEqual([[1, 2, 3], [5]]);
  });
  it('cuts moments off at the ends of the period', () => {
    expect(chart.moments).toEqual([
      { label: 'Start', at: '2026-03-08' },
      { label: 'Prikkelen', at: '2026-01-01', until: '2026-02-01' },
      { label: 'Implementatie', at: '2026-04-01', until: '2026-06-30' },
    ]);
  });
});
