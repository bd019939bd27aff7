import { isStopWord } from './stop-words.ts';
import { synonymGroups } from './synonyms.ts';
import { toTerms } from './to-terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { listWords, type Word } from './words.ts';

/** Some words, each by its terms: a text holds them when it holds a term of each. */
type WordTerms = readonly (readonly string[])[];

/** One way to say what a part of a query is about. */
interface Alternative {
  words: WordTerms;
  /** 1 for what was asked, less for what means about the same. */
  weight: number;
}

/** A part of a query that a text must be about, in any of some ways. */
export interface Concept {
  /** The words as they were asked. */
  asked: readonly string[];
  alternatives: readonly Alternative[];
}

const compoundWeight = 0.8;
const synonymWeight = 0.7;

interface Phrase {
  words: WordTerms;
  synonyms: readonly WordTerms[];
}

const withoutStopWords = (text: string): Word[] =>
  listWords(text).filter((word) => !isStopWord(word.text));

/** Phrases that have synonyms, by each term of their first word, the longest first. */
const phrases = new Map<string, Phrase[]>();
for (const group of synonymGroups) {
  const all = group.map((phrase) => withoutStopWords(phrase).map(({ text }) => toTerms(text)));
  for (const words of all) {
    const phrase = { words, synonyms: all.filter((other) => other !== words) };
    for (const term of words[0] ?? []) phrases.set(term, [...(phrases.get(term) ?? []), phrase]);
  }
}
for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The longest phrase with synonyms with which these words begin. */
const findPhrase = (words: WordTerms): Phrase | undefined =>
  (words[0] ?? [])
    .flatMap((term) => phrases.get(term) ?? [])
    .sort((a, b) => b.words.length - a.words.length)
    .find((phrase) =>
      phrase.words.every((terms, index) => terms.some((term) => words[index]?.includes(term))),
    );

/** Of two alternatives with the same words, the first counts. */
const withoutRepeats = (alternatives: readonly Alternative[]): Alternative[] => {
  const keys = alternatives.map(({ words }) => JSON.stringify(words));
  return alternatives.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
};

/** What a word may stand in a text as: itself, and the parts of which it is made. */
const listWordAlternatives = ({ text, parts }: Word, vocabulary: Vocabulary): Alternative[] => [
  { words: [vocabulary.listTerms(text)], weight: 1 },
  ...(parts.length > 0 ? [{ words: parts.map(toTerms), weight: compoundWeight }] : []),
  ...vocabulary.splitCompound(text).map((words) => ({ words, weight: compoundWeight })),
];

/** Two words that the texts write as one: "mail box". */
function listJoinedAlternatives(
  [first, second]: readonly [Word, Word],
  vocabulary: Vocabulary,
): Alternative[] {
  const joined = [vocabulary.listTerms(first.text + second.text)];
  return [
    { words: joined, weight: 1 },
    { words: [toTerms(first.text), toTerms(second.text)], weight: 1 },
    ...toSynonyms(findPhrase(joined)),
  ];
}

const toSynonyms = (phrase: Phrase | undefined): Alternative[] =>
  (phrase?.synonyms ?? []).map((words) => ({ words, weight: synonymWeight }));

/** The concept with which some words begin, and how many of them it takes. */
function parseConcept(words: readonly Word[], vocabulary: Vocabulary): Concept {
  const [first, second] = words;
  const toConcept = (asked: readonly Word[], alternatives: readonly Alternative[]): Concept => ({
    asked: asked.map(({ text }) => text),
    alternatives: withoutRepeats(alternatives),
  });
  if (!first) return toConcept([], []);
  const terms = words.map(({ text }) => toTerms(text));
  const phrase = findPhrase(terms);
  const length = phrase?.words.length ?? 1;
  if (length === 1 && second && vocabulary.count(first.text + second.text) > 0) {
    return toConcept([first, second], listJoinedAlternatives([first, second], vocabulary));
  }
  const own =
    length === 1
      ? listWordAlternatives(first, vocabulary)
      : [{ words: terms.slice(0, length), weight: 1 }];
  return toConcept(words.slice(0, length), [...own, ...toSynonyms(phrase)]);
}

/**
 * Parses what somebody typed into concepts: words without stop words, each with its synonyms, its
 * parts when it is a compound, and two words also as the one that they are made into.
 * @param vocabulary the words of the texts that are searched
 */
export function parseQuery(query: string, vocabulary: Vocabulary): Concept[] {
  const words = withoutStopWords(query);
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length;) {
    const concept = parseConcept(words.slice(at), vocabulary);
    concepts.push(concept);
    at += concept.asked.length;
  }
  return concepts;
}
