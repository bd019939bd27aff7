import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchDocument } from './search-document.ts';
import { buildAtOnce } from '../../../testing/search/build-at-once.ts';
import type { SearchRequest } from './search-index.ts';

const aDocument = (title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  kind: 'module',
  identity: title,
  slug: title,
  title,
  introduction: '',
  headings: [],
  body: '',
  keywords: [],
  theme: null,
  level: 'basic',
  minutes: 20,
  deliveryForm: 'online',
  ...more,
});

const anything: SearchRequest = {
  query: '',
  level: null,
  maxMinutes: null,
  deliveryForm: null,
  page: 1,
  limit: 10,
};

const documents = [
  aDocument('Vergaderen in Teams', { minutes: 40, body: 'Zet je camera aan.' }),
  aDocument('Overleg met je team', { minutes: 5, level: 'advanced' }),
  aDocument('Huizen op de kaart', { minutes: 15, deliveryForm: 'workshop' }),
  aDocument('Een brief schrijven', { minutes: 30, introduction: 'Korte brieven leest iedereen.' }),
  aDocument('Nieuws over huizen', { kind: 'news', level: null, minutes: null, deliveryForm: null }),
];
const index = buildAtOnce(documents);
const find = (query: string, more: Partial<SearchRequest> = {}) =>
  index.search({ ...anything, query, ...more });
const listTitles = (query: string, more: Partial<SearchRequest> = {}) =>
  find(query, more).hits.map(({ document }) => document.title);

describe('SearchIndex', () => {
  it('finds other forms of a word', () => {
    expect(listTitles('huis').sort()).toEqual(['Huizen op de kaart', 'Nieuws over huizen']);
    expect(listTitles('brieven')).toEqual(['Een brief schrijven']);
  });

  it('puts a title with the words as they were typed first', () => {
    expect(listTitles('teams')[0]).toBe('Vergaderen in Teams');
    expect(listTitles('team')[0]).toBe('Overleg met je team');
  });

  it('finds documents about every word, or says that it found about some', () => {
    expect(find('huizen kaart')).toMatchObject({ total: 1, isComplete: true });
    expect(find('huizen camera')).toMatchObject({ total: 3, isComplete: false });
  });

  it('finds what a mistyped word meant, and suggests it', () => {
    expect(find('vergadren')).toMatchObject({ total: 1, suggestion: 'vergaderen' });
    expect(find('kaart')).toMatchObject({ total: 1, suggestion: null });
  });

  it('finds nothing for words that are nowhere, or tell nothing', () => {
    expect(find('belasting')).toMatchObject({ total: 0, suggestion: null, hits: [] });
    expect(find('hoe en wat')).toMatchObject({ total: 0 });
  });

  it('counts and shows only what has the facts that were asked for', () => {
    expect(listTitles('huizen', { maxMinutes: 30 })).toEqual(['Huizen op de kaart']);
    expect(find('huizen', { deliveryForm: 'workshop' }).total).toBe(1);
    expect(find('huizen', { level: 'advanced' }).total).toBe(0);
  });

  it('lists lessons with these facts when no words were asked, the easiest and shortest first', () => {
    expect(listTitles('', { maxMinutes: 30 })).toEqual([
      'Huizen op de kaart',
      'Een brief schrijven',
      'Overleg met je team',
    ]);
  });

  it('gives pages', () => {
    const many = buildAtOnce(Array.from({ length: 25 }, (_, n) => aDocument(`Les ${String(n)}`)));
    const { hits, total, pages } = many.search({ ...anything, query: 'les', page: 3 });
    expect([hits.length, total, pages]).toEqual([5, 25, 3]);
  });

  it('marks what it found', () => {
    const [hit] = find('camera').hits;
    expect(hit?.snippet).toContainEqual({ text: 'camera', isMatch: true });
  });

  it('answers every query with documents that it has, no more than it counts', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('huizen', 'tems brif', 'een')),
        fc.constantFrom(null, 5, 15, 30),
        (query, maxMinutes) => {
          const { hits, total } = find(query, { maxMinutes, limit: 3 });
          expect(hits.length).toBe(Math.min(3, total));
          for (const { document, title } of hits) {
            expect(documents).toContain(document);
            expect(title.map(({ text }) => text).join('')).toBe(document.title);
            if (maxMinutes !== null) expect(document.minutes).toBeLessThanOrEqual(maxMinutes);
          }
        },
      ),
    );
  });
});
