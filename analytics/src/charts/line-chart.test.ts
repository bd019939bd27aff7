import { describe, expect, it } from 'vitest';
import { aRelease, withheldMark } from '../testing/release-cells.ts';
import { buildLineChart } from './line-chart.ts';

const month = (date: string, value: [number, number] | typeof withheldMark) => ({
  date,
  release: aRelease([{ team: 'a' }, value]),
});
const releases = [
  month('2026-03-01', [10, 30]),
  month('2026-01-01', [10, 10]),
  month('2026-02-01', [10, 20]),
  month('2026-04-01', withheldMark),
  month('2026-05-01', [10, 50]),
  month('2025-12-01', [10, 5]),
];
const chart = buildLineChart(releases, {
  figure: { kind: 'mean', measure: 'score' },
  key: { team: 'a' },
  domain: [0, 10],
  period: ['2026-01-01', '2026-06-30'],
  target: 9.5,
  moments: [
    { label: 'Start', date: '2026-03-08' },
    { label: 'Prikkelen', date: '2025-11-01', endDate: '2026-02-01' },
    { label: 'Afronding', date: '2026-11-01' },
    { label: 'Implementatie', date: '2026-04-01', endDate: '2026-08-31' },
  ],
});

describe('buildLineChart', () => {
  it('has the releases of the period in order of date, withheld figures included', () => {
    expect(chart.points.map(({ date, figure }) => [date.slice(5, 7), figure.kind])).toEqual([
      ['01', 'value'],
      ['02', 'value'],
      ['03', 'value'],
      ['04', 'withheld'],
      ['05', 'value'],
    ]);
  });
  it('includes releases on the first and last day, and a target when it has one', () => {
    const day = buildLineChart(releases, {
      figure: { kind: 'count' },
      key: { team: 'a' },
      domain: [0, 10],
      moments: [],
      period: ['2026-01-01', '2026-02-01'],
    });
    expect(day.points.map(({ date }) => date)).toEqual(['2026-01-01', '2026-02-01']);
    expect([day.target, chart.target]).toEqual([{ kind: 'none' }, { kind: 'value', value: 9.5 }]);
  });
  it('has no segment across a withheld figure', () => {
    expect(chart.segments.map((segment) => segment.map(({ value }) => value))).toEqual([
      [1, 2, 3],
      [5],
    ]);
  });
  it('clips moments to the period', () => {
    expect(chart.moments).toEqual([
      { label: 'Start', date: '2026-03-08' },
      { label: 'Prikkelen', date: '2026-01-01', endDate: '2026-02-01' },
      { label: 'Implementatie', date: '2026-04-01', endDate: '2026-06-30' },
    ]);
  });
});
