import { describe, expect, it } from 'vitest';
import { toTerms } from './to-terms.ts';

const share = (one: string, other: string): boolean =>
  toTerms(one).some((term) => toTerms(other).includes(term));

describe('toTerms', () => {
  it.each([
    ['huis', 'huizen'],
    ['brief', 'brieven'],
    ['foto', "foto's"],
    ['woord', 'woorden'],
    ['beeld', 'beelden'],
    ['adres', 'adressen'],
    ['toets', 'toetsen'],
    ['grens', 'grenzen'],
    ['probleem', 'problemen'],
    ['probeer', 'proberen'],
    ['tabblad', 'tabbladen'],
    ['account', 'accounts'],
    ['vergaderen', 'vergadering'],
    ['ideeën', 'ideeen'],
    ['idee', 'ideeen'],
    ['café', 'cafe'],
  ])('joins %s and %s', (one, other) => {
    expect(share(one, other)).toBe(true);
  });

  it.each([
    ['word', 'woord'],
    ['mail', 'maal'],
    ['geval', 'val'],
    ['team', 'thema'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(share(one, other)).toBe(false);
  });
});
