import { describe, expect, it } from 'vitest';
import { toCountedQuery } from './missed-query.ts';

describe('toCountedQuery', () => {
  it('counts queries that differ in capitals, accents and signs as one', () => {
    expect(toCountedQuery('  Privé, werken! ')).toBe('prive werken');
    expect(toCountedQuery('prive werken')).toBe('prive werken');
  });

  it.each([
    ['more than four words', 'mijn collega jan jansen zoekt'],
    ['a digit', 'zaak 12345'],
    ['an address', 'jan@voorbeeld.example'],
    ['no word', '?!'],
    ['words that tell nothing', 'hoe en wat'],
    ['a very long word', 'x'.repeat(61)],
  ])('counts no query with %s', (_name, query) => {
    expect(toCountedQuery(query)).toBeNull();
  });
});
