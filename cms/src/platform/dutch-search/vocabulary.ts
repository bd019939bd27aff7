import { isStopWord } from './stop-words.ts';
import { toTerms } from './to-terms.ts';
import { listWords, toPlainWord } from './words.ts';

/** From how many times on a word of the texts counts as a part of compounds. */
const minPartCount = 3;
const minCompoundLength = 8;
const minPartLength = 3;

/** Endings that look like words and are none, at the end of a longer word. */
const noParts = new Set(['heid', 'baar', 'loos', 'lijk', 'achtig', 'ster', 'ende', 'eren', 'ten']);

/**
 * The words of some texts: which there are, and how often. Words split others into their parts, and
 * are what a mistyped word may have meant. Whoever sees a suggestion sees a word of these texts, so
 * they must be texts that this reader may read.
 */
export class Vocabulary {
  readonly #counts = new Map<string, number>();
  readonly #terms = new Map<string, number>();
  /** Terms of words with accents, by how people type them without. */
  readonly #accented = new Map<string, readonly string[]>();
  readonly #byLength = new Map<number, string[]>();

  constructor(texts: Iterable<string>) {
    const written = new Map<string, number>();
    for (const text of texts) {
      for (const word of listWords(text)) {
        for (const part of [word.text, ...word.parts]) {
          written.set(part, (written.get(part) ?? 0) + 1);
        }
      }
    }
    for (const [word, count] of written) this.#add(word, count);
    for (const word of this.#counts.keys()) {
      const sameLength = this.#byLength.get(word.length);
      if (sameLength) sameLength.push(word);
      else this.#byLength.set(word.length, [word]);
    }
  }

  #add(word: string, count: number): void {
    if (isStopWord(word)) return;
    const plain = toPlainWord(word);
    this.#counts.set(plain, (this.#counts.get(plain) ?? 0) + count);
    const terms = toTerms(word);
    for (const term of terms) this.#terms.set(term, (this.#terms.get(term) ?? 0) + count);
    if (plain !== word) this.#accented.set(plain, terms);
  }

  /** The terms of a word, also those that it has in the texts with accents: "kopieren". */
  listTerms(word: string): readonly string[] {
    const accented = this.#accented.get(toPlainWord(word)) ?? [];
    return [...new Set([...toTerms(word), ...accented])];
  }

  /** How often a word is in the texts, as it is written but for its accents. */
  count(word: string): number {
    return this.#counts.get(toPlainWord(word)) ?? 0;
  }

  /** Words of about this length. */
  *listByLength(length: number, difference: number): Generator<string> {
    for (let at = length - difference; at <= length + difference; at += 1) {
      yield* this.#byLength.get(at) ?? [];
    }
  }

  /**
   * The parts of a compound, such as "wachtwoord" and "kluis", each by its terms: both are words of
   * the texts, also with a linking -s- or -en-. Of several ways to split, every part counts.
   * @returns pairs of parts; none for a word that is no compound of these words
   */
  splitCompound(word: string): CompoundParts[] {
    const plain = toPlainWord(word);
    if (plain.length < minCompoundLength) return [];
    const pairs: CompoundParts[] = [];
    for (let at = minPartLength; at <= plain.length - minPartLength; at += 1) {
      const first = this.#findPart(plain.slice(0, at), true);
      const last = first && this.#findPart(plain.slice(at), false);
      if (first && last) pairs.push([first, last]);
    }
    return pairs;
  }

  /** The terms of a part, if it is a word by itself. */
  #findPart(part: string, isFirst: boolean): readonly string[] | undefined {
    if (!isFirst && noParts.has(part)) return undefined;
    const written = [part, ...(isFirst && part.endsWith('s') ? [part.slice(0, -1)] : [])];
    const known = written.find((one) => one.length >= minPartLength && this.#counts.has(one));
    if (known === undefined) return undefined;
    const terms = toTerms(known);
    return terms.some((term) => (this.#terms.get(term) ?? 0) >= minPartCount) ? terms : undefined;
  }
}

/** Two parts of a compound, each by its terms. */
type CompoundParts = readonly [first: readonly string[], last: readonly string[]];
