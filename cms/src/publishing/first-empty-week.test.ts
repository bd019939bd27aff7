import { describe, expect, it } from 'vitest';
import { firstEmptyWeek } from './first-empty-week.ts';

const rule = {
  slots: [
    { weekday: 2, time: '09:00' },
    { weekday: 4, time: '09:00' },
  ],
  holidays: [{ start: '2026-12-21', end: '2027-01-03' }],
};
const monday = new Date('2026-11-23T07:00Z');
const empty = (waiting: number, now = monday, publishedThisWeek = 0) =>
  firstEmptyWeek({ rule, waiting, publishedThisWeek, now });

describe('firstEmptyWeek', () => {
  it('is this week when nothing waits', () => {
    expect(empty(0)).toEqual({ week: '2026-W48', monday: '2026-11-23', weeksAhead: 0 });
  });
  it('is the week after the queue runs dry', () => {
    expect(empty(2)?.week).toBe('2026-W49');
    expect(empty(3)?.week).toBe('2026-W50');
  });
  it('steps over holidays, which need no news', () => {
    expect(empty(8)?.week).toBe('2027-W01');
  });
  it('does not call a week empty in which something appeared', () => {
    expect(empty(0, new Date('2026-11-25T12:00Z'), 1)?.week).toBe('2026-W49');
  });
  it('says nothing when there are no slots', () => {
    const none = {
      rule: { slots: [], holidays: [] },
      waiting: 0,
      publishedThisWeek: 0,
      now: monday,
    };
    expect(firstEmptyWeek(none)).toBeNull();
  });
});
