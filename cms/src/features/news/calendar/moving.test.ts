import { describe, expect, it } from 'vitest';
import type { CalendarSlot, NewsCalendar } from './calendar.ts';
import { actOf } from './moving.ts';

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
  draftVersion: false,
  filler: false,
  pinnedTo: null,
  appearsAt: null,
});

const calendar = {
  weeks: [{ slots: [slot(tuesday, 'a'), slot(thursday, 'b', true), slot(friday, null)] }],
  waiting: [article('a'), article('b'), article('c')],
} as unknown as NewsCalendar;

const fromQueue = { id: 'c', title: 'Titel c', from: null, dragged: false };
const fromTuesday = { id: 'a', title: 'Titel a', from: tuesday, dragged: false };

describe('putting an article down', () => {
  it('on a moment takes it, and says which pinned article it saw there', () => {
    expect(actOf(calendar, fromQueue, { kind: 'slot', at: tuesday })?.change).toEqual({
      do: 'place',
      article: 'c',
      at: tuesday,
      over: null,
    });
    expect(actOf(calendar, fromQueue, { kind: 'slot', at: thursday })?.change).toEqual({
      do: 'place',
      article: 'c',
      at: thursday,
      over: 'b',
    });
  });

  it('from one moment on another changes their places', () => {
    expect(actOf(calendar, fromTuesday, { kind: 'slot', at: thursday })).toMatchObject({
      change: { do: 'swap', article: 'a', at: tuesday, with: 'b', withAt: thursday },
      done: '“Titel a” en “Titel b” zijn gewisseld.',
    });
  });

  it('from a moment on an empty one takes that', () => {
    expect(actOf(calendar, fromTuesday, { kind: 'slot', at: friday })?.change).toEqual({
      do: 'place',
      article: 'a',
      at: friday,
      over: null,
    });
  });

  it('in the queue moves it, and says where it stands then', () => {
    const act = actOf(calendar, fromQueue, { kind: 'queue', before: 'a' });
    expect(act?.change).toEqual({ do: 'move', article: 'c', before: 'a' });
    const after = { ...calendar, waiting: [article('c'), article('a')] } as NewsCalendar;
    expect(typeof act?.done === 'function' && act.done(after)).toContain('op plaats 1');
  });

  it('where it was asks for nothing', () => {
    expect(actOf(calendar, fromTuesday, { kind: 'slot', at: tuesday })).toBeNull();
    expect(actOf(calendar, fromQueue, { kind: 'queue', before: 'c' })).toBeNull();
  });
});
