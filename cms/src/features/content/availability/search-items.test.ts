import { describe, expect, it } from 'vitest';
import { createItemSearch } from './search-items.ts';

const find = createItemSearch([
  {
    title: 'Privacy',
    items: [
      { id: 'sterk', title: 'Een sterk wachtwoord kiezen', introduction: 'Met een kluis.' },
      { id: 'mail', title: 'Veilig mailen', introduction: 'Bijlagen en nepberichten herkennen.' },
    ],
  },
  {
    title: 'Office 365',
    items: [
      { id: 'cafe', title: 'Samen schrijven', introduction: 'Eén document, zoals in een café.' },
      { id: 'teams', title: 'Vergaderen met Teams', introduction: 'Beeldbellen zonder gedoe.' },
    ],
  },
]);

const found = (query: string): string[] => [...find(query)].sort();

describe('createItemSearch', () => {
  it('finds everything for an empty query', () => {
    expect(found('  ')).toEqual(['cafe', 'mail', 'sterk', 'teams']);
  });
  it.each([
    ['wachtwoorden', ['sterk']],
    ['WACHTWOORD', ['sterk']],
    ['een cafe', ['cafe']],
    ['bellen', ['teams']],
    ['vergadering', ['teams']],
    ['veilg mailen', ['mail']],
    ['privacy', ['mail', 'sterk']],
    ['office schrijven', ['cafe']],
    ['fiets', []],
    ['mailen fiets', []],
  ])('finds for %j: %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });
  it('treats punctuation literally', () => {
    expect(() => found('.*+?^${}()|[]\\ <script>')).not.toThrow();
    expect(found('.*')).toEqual([]);
  });
});
