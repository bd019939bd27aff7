import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainSlot } from '../../../testing/news-plans.ts';
import { listSlots, type NewsRule, type Slot } from './list-slots.ts';

const rule: NewsRule = {
  slots: [plainSlot(2), plainSlot(4)],
  holidays: [{ start: '2026-12-21', end: '2027-01-03' }],
};

const iso = (slots: Slot[]) => slots.map(({ at }) => at.toISOString());

describe('listSlots', () => {
  it('returns the two slots of each week', () => {
    const slots = listSlots(rule, new Date('2026-11-23T12:00Z'), new Date('2026-11-29T12:00Z'));
    expect(iso(slots)).toEqual(['2026-11-24T08:00:00.000Z', '2026-11-26T08:00:00.000Z']);
  });
  it('excludes the start and includes the end', () => {
    const at = new Date('2026-11-24T08:00Z');
    expect(listSlots(rule, at, at)).toEqual([]);
    expect(listSlots(rule, new Date(at.getTime() - 1), at)).toHaveLength(1);
  });
  it('returns no slots in holidays', () => {
    const slots = listSlots(rule, new Date('2026-12-20T12:00Z'), new Date('2027-01-05T12:00Z'));
    expect(iso(slots)).toEqual(['2027-01-05T08:00:00.000Z']);
  });
  it('returns a moment once when two rules give it', () => {
    const twice = { ...rule, slots: [...rule.slots, ...rule.slots] };
    expect(
      listSlots(twice, new Date('2026-11-23T12:00Z'), new Date('2026-11-25T12:00Z')),
    ).toHaveLength(1);
  });
  it('returns the same slots when a period is split in two', () => {
    const start = Date.parse('2026-01-01T00:00Z');
    const hours = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(hours, hours, hours, (...points) => {
        const [a = 0, b = 0, c = 0] = points
          .sort((x, y) => x - y)
          .map((hour) => start + hour * 3_600_000);
        const whole = listSlots(rule, new Date(a), new Date(c));
        const halves = [
          ...listSlots(rule, new Date(a), new Date(b)),
          ...listSlots(rule, new Date(b), new Date(c)),
        ];
        expect(iso(halves)).toEqual(iso(whole));
      }),
    );
  });
});
