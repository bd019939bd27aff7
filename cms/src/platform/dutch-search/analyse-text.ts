import { isStopWord } from './stop-words.ts';
import { toTerms } from './to-terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { listWords, type Word } from './words.ts';

/** Analyses texts with the compounds of one vocabulary; each word is analysed once. */
export class TextAnalyser {
  readonly #vocabulary: Vocabulary;
  readonly #terms = new Map<string, readonly string[]>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The terms under which a text is found, in order: of its words, and of parts of compounds. */
  listTextTerms(text: string): string[] {
    return listWords(text).flatMap((word) => this.listWordTerms(word));
  }

  /** The terms under which one word is found. */
  listWordTerms({ text, parts }: Word): readonly string[] {
    const key = [text, ...parts].join('-');
    const known = this.#terms.get(key);
    if (known) return known;
    const words = [text, ...parts].filter((word) => !isStopWord(word));
    const compounds = words.flatMap((word) => this.#vocabulary.splitCompound(word).flat(2));
    const terms = [...new Set([...words.flatMap(toTerms), ...compounds])];
    this.#terms.set(key, terms);
    return terms;
  }
}
