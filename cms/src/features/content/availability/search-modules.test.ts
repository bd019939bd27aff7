import { describe, expect, it } from 'vitest';
import { aTheme } from '../../../testing/a-theme.ts';
import { createModuleSearch } from './search-modules.ts';

const find = createModuleSearch([
  aTheme('Privacy', [
    { id: 'sterk', title: 'Een sterk wachtwoord kiezen', introduction: 'Met een kluis.' },
    { id: 'mail', title: 'Veilig mailen', introduction: 'Bijlagen en nepberichten herkennen.' },
  ]),
  aTheme('Office 365', [
    { id: 'cafe', title: 'Samen schrijven', introduction: 'Eén document, zoals in een café.' },
    { id: 'teams', title: 'Vergaderen met Teams', introduction: 'Beeldbellen zonder gedoe.' },
  ]),
]);

const found = (query: string): string[] => [...find(query)].sort();

describe('createModuleSearch', () => {
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
