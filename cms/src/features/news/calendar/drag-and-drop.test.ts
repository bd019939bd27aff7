import { describe, expect, it } from 'vitest';
import type { CalendarSlot, NewsCalendar } from './calendar.ts';
import { toChange } from './drag-and-drop.ts';

const tuesday = '2026-11-24T08:00:00.000Z';
const thursday = '2026-11-26T08:00:00.000Z';
const friday = '2026-11-27T08:00:00.000Z';

const slot = (at: string, article: string | null, pinned = false): CalendarSlot => ({
  at,
  series: null,
  takes: null,
  extra: false,
  due: false,
  article,
  pinned,
  state: article ? 'article' : 'empty',
});

const article = (id: string) => ({
  id,
  title: `Titel ${id}`,
  item: { relationTo: 'news', value: id },
  kind: 'article',

  origin: 'own',
  ownId: id,
  ready: true,
  problem: null,
  ownText: null,
  filler: false,
  pinnedTo: null,
  appearsAt: null,
});

const calendar = {
  weeks: [{ slots: [slot(tuesday, 'a'), slot(thursday, 'b', true), slot(friday, null)] }],
  waiting: [article('a'), article('b'), article('c')],
} as unknown as NewsCalendar;

const fromQueue = { id: 'c', title: 'Titel c', from: null, isByMouse: false };
const fromTuesday = { id: 'a', title: 'Titel a', from: tuesday, isByMouse: false };

describe('toChange', () => {
  it('pins an article that is dropped on a slot, naming the pinned article it replaces', () => {
    expect(toChange(calendar, fromQueue, { kind: 'slot', at: tuesday })?.change).toEqual({
      type: 'pin',
      article: 'c',
      at: tuesday,
      over: null,
    });
    expect(toChange(calendar, fromQueue, { kind: 'slot', at: thursday })?.change).toEqual({
      type: 'pin',
      article: 'c',
      at: thursday,
      over: 'b',
    });
  });

  it('swaps two planned articles', () => {
    expect(toChange(calendar, fromTuesday, { kind: 'slot', at: thursday })).toMatchObject({
      change: { type: 'swap', article: 'a', at: tuesday, with: 'b', withAt: thursday },
      message: '“Titel a” en “Titel b” zijn gewisseld.',
    });
  });

  it('pins a planned article that is dropped on an empty slot', () => {
    expect(toChange(calendar, fromTuesday, { kind: 'slot', at: friday })?.change).toEqual({
      type: 'pin',
      article: 'a',
      at: friday,
      over: null,
    });
  });

  it('moves an article that is dropped in the queue and reports its position', () => {
    const act = toChange(calendar, fromQueue, { kind: 'queue', before: 'a' });
    expect(act?.change).toEqual({ type: 'move', article: 'c', before: 'a' });
    const after = { ...calendar, waiting: [article('c'), article('a')] } as NewsCalendar;
    expect(typeof act?.message === 'function' && act.message(after)).toContain('op plaats 1');
  });

  it('returns null when an article is dropped where it was', () => {
    expect(toChange(calendar, fromTuesday, { kind: 'slot', at: tuesday })).toBeNull();
    expect(toChange(calendar, fromQueue, { kind: 'queue', before: 'c' })).toBeNull();
  });
});
