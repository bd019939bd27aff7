import { describe, expect, it } from 'vitest';
import { findCorrections } from './find-corrections.ts';
import { parseQuery } from './parse-query.ts';
import { toTerms } from './to-terms.ts';
import { Vocabulary } from './vocabulary.ts';

const texts = [
  'Een wachtwoord kies je zelf. Een kluis bewaart je wachtwoorden. Wachtwoord vergeten?',
  'De kluis is op slot. Een kluis heeft een sleutel.',
  'Inwoners vragen. Een inwoner vraagt. De vraag van een inwoner.',
  'Stuur het adres. Het adres is anders. Welk adres? Je kunt tekst kopiëren.',
];
const vocabulary = new Vocabulary(texts);

describe('Vocabulary', () => {
  it('splits a compound into words that are in the texts three times', () => {
    expect(vocabulary.splitCompound('wachtwoordkluis')).toEqual([
      [toTerms('wachtwoord'), toTerms('kluis')],
    ]);
    expect(vocabulary.splitCompound('wachtwoordkluizen')).toEqual([]);
    expect(vocabulary.splitCompound('sleuteladres')).toEqual([]);
  });

  it('splits a compound with a linking s', () => {
    expect(vocabulary.splitCompound('inwonersadres')).toEqual([
      [toTerms('inwoners'), toTerms('adres')],
    ]);
  });

  it('leaves short words and other words whole', () => {
    expect(vocabulary.splitCompound('kluis')).toEqual([]);
    expect(vocabulary.splitCompound('sportvereniging')).toEqual([]);
  });

  it('knows a word with accents by how people type it', () => {
    expect(vocabulary.listTerms('kopieren')).toContain(vocabulary.listTerms('kopiëren')[0]);
  });
});

describe('findCorrections', () => {
  it('finds the word that was meant, and only words of these texts', () => {
    expect(findCorrections('wachtwoort', vocabulary)[0]).toBe('wachtwoord');
    expect(findCorrections('aders', vocabulary)[0]).toBe('adres');
    expect(findCorrections('belasting', vocabulary)).toEqual([]);
  });

  it('does not guess at short words and numbers', () => {
    expect(findCorrections('klu', vocabulary)).toEqual([]);
    expect(findCorrections('2026', vocabulary)).toEqual([]);
  });
});

describe('parseQuery', () => {
  const listAsked = (query: string) => parseQuery(query, vocabulary).map(({ asked }) => asked);
  const listAlternatives = (query: string, words = vocabulary) =>
    parseQuery(query, words).flatMap(({ alternatives }) => alternatives.map((one) => one.words));

  it('drops words that tell nothing', () => {
    expect(listAsked('hoe kies ik een adres')).toEqual([['kies'], ['adres']]);
    expect(listAsked('hoe en wat')).toEqual([]);
  });

  it('finds a compound by its parts too', () => {
    expect(listAlternatives('wachtwoordkluis')).toContainEqual([
      toTerms('wachtwoord'),
      toTerms('kluis'),
    ]);
  });

  it('takes a phrase and its synonyms for one', () => {
    const phrase = [toTerms('kunstmatige'), toTerms('intelligentie')];
    expect(listAsked('kunstmatige intelligentie')).toHaveLength(1);
    expect(listAlternatives('kunstmatige intelligentie')).toContainEqual([toTerms('ai')]);
    expect(listAlternatives('AI')).toContainEqual(phrase);
  });

  it('takes two words for the one that they make in the texts', () => {
    const joined = new Vocabulary(['Je mailbox is vol.']);
    expect(listAlternatives('mail box', joined)).toContainEqual([toTerms('mailbox')]);
    expect(listAlternatives('mail box')).not.toContainEqual([toTerms('mailbox')]);
  });
});
