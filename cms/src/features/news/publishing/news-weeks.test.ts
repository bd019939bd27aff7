import { describe, expect, it } from 'vitest';
import { groupByWeek, computeNewsCoverage, isNewsShort } from './news-weeks.ts';
import { planNews, type QueuedArticle } from './plan-news.ts';
import { plainSlot } from '../../../testing/news-plans.ts';

const rule = {
  slots: [plainSlot(2), plainSlot(4)],
  holidays: [{ start: '2026-12-21', end: '2027-01-03' }],
};
const monday = new Date('2026-11-23T07:00Z');

interface Situation {
  now?: Date;
  appeared?: Date[];
  skipped?: Date[];
  slots?: typeof rule.slots;
  unready?: string[];
}

function reach(waiting: number, situation: Situation = {}) {
  const { now = monday, appeared = [], skipped = [], slots = rule.slots, unready = [] } = situation;
  const queue = Array.from({ length: waiting }, (_, index): QueuedArticle => ({
    id: String(index),
    kind: 'article',
    since: new Date(0),
    pinnedTo: null,
  }));
  const until = new Date(now.getTime() + 30 * 7 * 86_400_000);
  const plan = planNews({
    rule: { ...rule, slots },
    from: now,
    until,
    queue,
    skipped,
    filled: [],
  });
  return computeNewsCoverage(
    groupByWeek({
      slots: plan.slots,
      publishedAt: appeared,
      now,
      unready: new Set(unready),
      count: 30,
    }),
  );
}

describe('computeNewsCoverage: the first empty week', () => {
  it('is this week when the queue is empty', () => {
    const { emptyWeek, filledThrough } = reach(0);
    expect(emptyWeek).toMatchObject({ week: '2026-W48', monday: '2026-11-23', weeksAhead: 0 });
    expect(filledThrough).toBeNull();
  });

  it('is the week after the last planned article', () => {
    expect(reach(2)).toMatchObject({
      emptyWeek: { week: '2026-W49' },
      filledThrough: { week: '2026-W48' },
    });
    expect(reach(3).emptyWeek?.week).toBe('2026-W50');
  });

  it('is never a holiday week', () => {
    expect(reach(8)).toMatchObject({
      emptyWeek: { week: '2027-W01' },
      filledThrough: { week: '2026-W51' },
    });
  });

  it('is not a week with a published article', () => {
    const now = new Date('2026-11-25T12:00Z');
    expect(reach(0, { now, appeared: [new Date('2026-11-24T08:00Z')] }).emptyWeek?.week).toBe(
      '2026-W49',
    );
  });

  it('is not a week whose slots are all skipped, but is one with an unskipped slot left', () => {
    const tuesday = new Date('2026-11-24T08:00Z');
    const thursday = new Date('2026-11-26T08:00Z');
    expect(reach(0, { skipped: [tuesday, thursday] }).emptyWeek?.week).toBe('2026-W49');
    expect(reach(0, { skipped: [tuesday] }).emptyWeek?.week).toBe('2026-W48');
  });

  it('is a week whose only planned article is a draft', () => {
    expect(reach(2, { unready: ['0', '1'] }).emptyWeek?.week).toBe('2026-W48');
    expect(reach(2, { unready: ['0'] }).emptyWeek?.week).toBe('2026-W49');
  });

  it('is null for a municipality without slots', () => {
    expect(reach(0, { slots: [] }).emptyWeek).toBeNull();
  });
});

describe('isNewsShort', () => {
  it('is true when fewer than four weeks are filled', () => {
    expect(isNewsShort(reach(7))).toBe(false);
    expect(isNewsShort(reach(6))).toBe(true);
  });
});
