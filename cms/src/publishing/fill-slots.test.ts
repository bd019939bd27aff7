import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillSlots } from './fill-slots.ts';

const at = (day: number) => new Date(Date.UTC(2026, 10, day));

describe('fillSlots', () => {
  it('fills slots in the order of the queue', () => {
    const queue = [
      { id: 'b', queuedAt: at(1) },
      { id: 'a', queuedAt: at(1) },
    ];
    expect(fillSlots([at(3), at(5)], queue)).toEqual([
      { slotAt: at(3), id: 'b' },
      { slotAt: at(5), id: 'a' },
    ]);
  });
  it('lets a slot lapse for which nothing waited', () => {
    expect(fillSlots([at(3), at(5)], [{ id: 'a', queuedAt: at(4) }])).toEqual([
      { slotAt: at(5), id: 'a' },
    ]);
  });
  it('fills each slot and publishes each article at most once, never before it was queued', () => {
    const days = fc
      .uniqueArray(fc.integer({ min: 1, max: 60 }))
      .map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(days, fc.array(fc.integer({ min: 1, max: 60 })), (slotDays, queuedDays) => {
        const queue = queuedDays.map((day, index) => ({ id: String(index), queuedAt: at(day) }));
        const filled = fillSlots(slotDays.map(at), queue);
        expect(new Set(filled.map(({ id }) => id)).size).toBe(filled.length);
        expect(new Set(filled.map(({ slotAt }) => slotAt.getTime())).size).toBe(filled.length);
        for (const { id, slotAt } of filled) {
          expect(queue[Number(id)]!.queuedAt <= slotAt).toBe(true);
        }
      }),
    );
  });
});
