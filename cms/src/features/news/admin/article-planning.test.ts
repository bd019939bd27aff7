import { describe, expect, it } from 'vitest';
import type { NewsCalendar } from '../calendar/calendar.ts';
import type { NewsItem } from '../publishing/read-news-planning.ts';
import {
  findFirstFree,
  findPinnedTitle,
  getArticlePlanning,
  listMomentChoices,
} from './article-planning.ts';

const slot = (at: string, more: object = {}) => ({
  at,
  series: null,
  takes: null,
  extra: false,
  state: 'empty',
  article: null,
  pinned: false,
  due: false,
  ...more,
});

const planned = { state: 'article', article: 'a' };
const calendar = {
  weeks: [
    {
      slots: [
        slot('1', { ...planned, due: true }),
        slot('2', planned),
        slot('3', { takes: 'digitip', series: 'Digidonderdag' }),
        slot('4', { state: 'article', article: 'b', pinned: true }),
        slot('5', { state: 'skipped' }),
        slot('6'),
      ],
    },
  ],
  waiting: [
    { id: 'a', title: 'Titel a', pinnedTo: null },
    { id: 'b', title: 'Titel b', pinnedTo: '4' },
  ],
  available: [{ item: { relationTo: 'news', value: 'c' } }],
  declined: [{ item: { relationTo: 'library-news', value: 'd' } }],
  appeared: [{ article: 'e', isVisible: true }],
} as unknown as NewsCalendar;

const item = (value: string): NewsItem => ({ relationTo: 'news', value });

describe('getArticlePlanning', () => {
  it.each([
    ['a', 'waiting'],
    ['c', 'available'],
    ['d', 'declined'],
    ['e', 'appeared'],
    ['f', 'unavailable'],
  ])('finds that %s is %s', (id, kind) => {
    expect(getArticlePlanning(calendar, item(id)).kind).toBe(kind);
  });
});

describe('listMomentChoices', () => {
  it('lists the coming moments for the kind, and what would move', () => {
    expect(listMomentChoices(calendar, item('c'), 'article')).toEqual([
      { at: '2', series: null, occupiedBy: 'Titel a', isSkipped: false },
      { at: '5', series: null, occupiedBy: null, isSkipped: true },
      { at: '6', series: null, occupiedBy: null, isSkipped: false },
    ]);
    expect(listMomentChoices(calendar, item('c'), 'digitip').map(({ at }) => at)).toContain('3');
  });

  it('offers an article its own moments', () => {
    const choices = listMomentChoices(calendar, item('b'), 'article');
    expect(choices.find(({ at }) => at === '4')?.occupiedBy).toBeNull();
  });
});

describe('findFirstFree', () => {
  it('prefers a moment at which nothing moves', () => {
    const choices = listMomentChoices(calendar, item('c'), 'article');
    expect(findFirstFree(choices)?.at).toBe('6');
    expect(findFirstFree(choices.slice(0, 1))?.at).toBe('2');
    expect(findFirstFree([])).toBeUndefined();
  });
});

describe('findPinnedTitle', () => {
  it('names another article that is pinned at the moment', () => {
    expect(findPinnedTitle(calendar, item('a'), '4')).toBe('Titel b');
    expect(findPinnedTitle(calendar, item('b'), '4')).toBeNull();
    expect(findPinnedTitle(calendar, item('a'), '6')).toBeNull();
  });
});
