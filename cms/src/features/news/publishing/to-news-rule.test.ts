import { describe, expect, it } from 'vitest';
import { toNewsRule } from './to-news-rule.ts';

describe('toNewsRule', () => {
  it('converts the settings of a municipality', () => {
    expect(
      toNewsRule({
        newsSlots: [{ weekday: '4', time: '09:00', takes: 'digitip', series: ' Digidonderdag ' }],
        newsHolidays: [{ start: '2026-12-20T23:00:00.000Z', end: '2026-12-31T23:00:00.000Z' }],
      }),
    ).toEqual({
      slots: [{ weekday: 4, time: '09:00', takes: 'digitip', series: 'Digidonderdag' }],
      holidays: [{ start: '2026-12-21', end: '2027-01-01' }],
    });
  });
  it.each([
    [undefined, undefined],
    [{ a: 1 }, 'x'],
    [[{ weekday: '1', time: null }], [{ start: 'x', end: null }]],
    [[{ weekday: '1', time: '25:00' }], [{ start: '2026-01-01' }]],
    [[null], [5]],
  ])('leaves out what is not readable: %j and %j', (newsSlots, newsHolidays) => {
    const settings = { newsSlots, newsHolidays } as never;
    expect(toNewsRule(settings)).toEqual({ slots: [], holidays: [] });
  });
});
