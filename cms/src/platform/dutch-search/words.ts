/** A word of a text, with the place where it stands. */
export interface Word {
  /** In small letters, with accents and a straight apostrophe. */
  text: string;
  /** The parts of a word with hyphens; none for other words. */
  parts: readonly string[];
  start: number;
  end: number;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’\-‑][\p{L}\p{N}]+)*/gu;

/** Most words are small letters alone, and need no work. */
const isPlain = (text: string): boolean => /^[a-z]+$/.test(text);

/** Writes a word in small letters, with its accents in one form. */
const toSmall = (text: string): string =>
  isPlain(text) ? text : text.normalize('NFC').toLowerCase().replaceAll('’', "'");

/** Lists the words of a text, in order. */
export function listWords(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: written, index }) => {
    const small = toSmall(written);
    const parts = /[-‑]/.test(small) ? small.split(/[-‑]/) : [small];
    return {
      text: parts.join(''),
      parts: parts.length > 1 ? parts : [],
      start: index,
      end: index + written.length,
    };
  });
}

/** A word as people type it in a hurry: in small letters, without accents and apostrophes. */
export const toPlainWord = (word: string): string =>
  isPlain(word)
    ? word
    : word
        .normalize('NFD')
        .replace(/\p{Diacritic}|'/gu, '')
        .toLowerCase();
