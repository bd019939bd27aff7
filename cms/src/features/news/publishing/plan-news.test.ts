import { describe, expect, it } from 'vitest';
import { digidonderdag, plainSlot } from '../../../testing/news-plans.ts';
import { planNews, type PlanInput, type PlannedSlot, type QueuedArticle } from './plan-news.ts';

const from = new Date('2026-11-23T07:00Z');
const until = new Date('2026-12-06T23:00Z');
const [tuesday, thursday, nextTuesday, nextThursday] = [
  '2026-11-24T08:00:00.000Z',
  '2026-11-26T08:00:00.000Z',
  '2026-12-01T08:00:00.000Z',
  '2026-12-03T08:00:00.000Z',
].map((at) => new Date(at)) as [Date, Date, Date, Date];

const queuedArticle = (id: string, more: Partial<QueuedArticle> = {}): QueuedArticle => ({
  id,
  kind: 'article',
  since: new Date(0),
  pinnedTo: null,
  ...more,
});

const plan = (queue: QueuedArticle[], more: Partial<PlanInput> = {}) =>
  planNews({
    rule: { slots: [plainSlot(2), plainSlot(4)], holidays: [] },
    from,
    until,
    queue,
    skipped: [],
    filled: [],
    ...more,
  });

const toSummary = ({ at, content, extra }: PlannedSlot) =>
  `${at.toISOString().slice(5, 16)} ${content.kind === 'article' ? content.id : content.kind}${extra ? ' extra' : ''}`;

const summarisePlan = (...args: Parameters<typeof plan>) => plan(...args).slots.map(toSummary);

describe('planNews', () => {
  it('fills slots in queue order and lists the unplaced articles', () => {
    const queue = ['a', 'b', 'c', 'd', 'e'].map((id) => queuedArticle(id));
    expect(summarisePlan(queue)).toEqual([
      '11-24T08:00 a',
      '11-26T08:00 b',
      '12-01T08:00 c',
      '12-03T08:00 d',
    ]);
    expect(plan(queue).unplaced).toEqual(['e']);
  });

  it('leaves slots empty when the queue is empty', () => {
    expect(summarisePlan([queuedArticle('a')])).toEqual([
      '11-24T08:00 a',
      '11-26T08:00 empty',
      '12-01T08:00 empty',
      '12-03T08:00 empty',
    ]);
  });

  it('plans the other articles around pinned, skipped and filled slots', () => {
    const queue = [
      queuedArticle('a'),
      queuedArticle('b', { pinnedTo: tuesday }),
      queuedArticle('c'),
    ];
    expect(summarisePlan(queue, { skipped: [thursday], filled: [nextTuesday] })).toEqual([
      '11-24T08:00 b',
      '11-26T08:00 skipped',
      '12-03T08:00 a',
    ]);
  });

  it('places no article in a slot from before it was queued', () => {
    expect(
      summarisePlan([queuedArticle('late', { since: thursday }), queuedArticle('a')]).slice(0, 2),
    ).toEqual(['11-24T08:00 a', '11-26T08:00 late']);
  });

  it('adds an extra slot for a pin outside the rhythm', () => {
    const pinnedTo = new Date('2026-11-25T13:30:00.000Z');
    expect(summarisePlan([queuedArticle('a', { pinnedTo })]).slice(0, 2)).toEqual([
      '11-24T08:00 empty',
      '11-25T13:30 a extra',
    ]);
  });

  it('keeps a pin that lies in a holiday', () => {
    const holidays = [{ start: '2026-11-23', end: '2026-11-29' }];
    const rule = { slots: [plainSlot(2)], holidays };
    expect(summarisePlan([queuedArticle('a', { pinnedTo: thursday })], { rule })).toEqual([
      '11-26T08:00 a extra',
      '12-01T08:00 empty',
    ]);
  });

  it('ignores an expired pin and a second pin on one moment', () => {
    const past = queuedArticle('past', { pinnedTo: new Date('2026-11-19T08:00Z') });
    const queue = [
      queuedArticle('a', { pinnedTo: tuesday }),
      queuedArticle('b', { pinnedTo: tuesday }),
      past,
    ];
    expect(summarisePlan(queue)).toEqual([
      '11-24T08:00 a',
      '11-26T08:00 b',
      '12-01T08:00 past',
      '12-03T08:00 empty',
    ]);
  });

  it('does not place an article pinned beyond the horizon', () => {
    const queue = [
      queuedArticle('a', { pinnedTo: new Date('2027-01-05T08:00Z') }),
      queuedArticle('b'),
    ];
    expect(summarisePlan(queue)[0]).toBe('11-24T08:00 b');
    expect(plan(queue).unplaced).toEqual(['a']);
  });

  it('places digitips in the series for digitips, and nothing else there', () => {
    const rule = { slots: [plainSlot(2), digidonderdag], holidays: [] };
    const queue = [
      queuedArticle('tip', { kind: 'digitip' }),
      queuedArticle('a'),
      queuedArticle('b'),
      queuedArticle('c'),
    ];
    expect(summarisePlan(queue, { rule })).toEqual([
      '11-24T08:00 a',
      '11-26T11:00 tip',
      '12-01T08:00 b',
      '12-03T11:00 empty',
    ]);
    expect(plan(queue, { rule }).slots[1]).toMatchObject({ series: 'Digidonderdag' });
  });

  it('places digitips in any slot when no slot is reserved for them', () => {
    expect(
      summarisePlan([queuedArticle('tip', { kind: 'digitip' }), queuedArticle('a')]).slice(0, 2),
    ).toEqual(['11-24T08:00 tip', '11-26T08:00 a']);
  });

  it('returns only unplaced articles for a municipality without slots', () => {
    const rule = { slots: [], holidays: [] };
    expect(plan([queuedArticle('a')], { rule })).toEqual({ slots: [], unplaced: ['a'] });
    expect(plan([], { until: from })).toEqual({ slots: [], unplaced: [] });
  });

  it('gives the same plan from any later start', () => {
    const queue = ['a', 'b', 'c'].map((id) => queuedArticle(id));
    expect(plan(queue, { from: tuesday }).slots.map(({ at }) => at)).toEqual([
      thursday,
      nextTuesday,
      nextThursday,
    ]);
  });
});
