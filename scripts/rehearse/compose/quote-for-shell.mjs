// @ts-check

/**
 * Joins words into a line that a shell splits into the same words.
 *
 * @param {readonly string[]} words
 */
export const quoteForShell = (words) =>
  words.map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(' ');
