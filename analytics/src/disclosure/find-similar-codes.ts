/**
 * Returns the same text for codes that a reader cannot tell apart, or takes for one: they differ in
 * white space, case, dashes, width, invisible characters or the form of Unicode only.
 */
const toComparableText = (code: string): string =>
  code
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, '')
    .replace(/\p{Dash_Punctuation}/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC');

/** Quotes a code so that every character in it can be seen. */
export const quoteCode = (code: string): string =>
  JSON.stringify(code).replace(
    /[^\x20-\x7e\p{L}\p{N}\p{P}\p{S}]|\p{Default_Ignorable_Code_Point}/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );

/**
 * Finds codes of one dimension that look alike: two spellings would split a group of people in two,
 * and each part would be protected, or published, as a group of its own.
 * @returns the spellings of each such code, in the order in which they occur
 */
export function findSimilarCodes(codes: Iterable<string>): string[][] {
  const spellings = new Map<string, Set<string>>();
  for (const code of codes) {
    const text = toComparableText(code);
    const known = spellings.get(text);
    if (known) known.add(code);
    else spellings.set(text, new Set([code]));
  }
  return [...spellings.values()].filter(({ size }) => size > 1).map((known) => [...known]);
}
