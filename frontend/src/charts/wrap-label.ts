/** The start of the second part of long Dutch compounds: a readable place for a break. */
const COMPOUND_BREAK = /(?<=.)(?=vaardig|veilig|gebruik|steller)/u;

/** After a hyphen or a slash that is in the word itself. */
const OWN_BREAK = /(?<=[-‐‑–/])(?=.)/u;

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** The characters as people count them: an accent or a skin tone belongs to the one before it. */
const toGraphemes = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

const measure = (text: string): number => toGraphemes(text).length;

/** Joins as many parts as fit on a line before the first break. */
function joinWhileFitting(parts: readonly string[], maxCharacters: number): string {
  const [head = '', ...tail] = parts;
  return tail.reduce(
    ({ text, isFull }, part) =>
      isFull || measure(text + part) > maxCharacters
        ? { text, isFull: true }
        : { text: text + part, isFull },
    { text: head, isFull: false },
  ).text;
}

/** Splits a word into parts of at most this many characters, hyphens included. */
function splitWord(word: string, maxCharacters: number): string[] {
  const graphemes = toGraphemes(word);
  if (graphemes.length <= maxCharacters) return [word];
  const ownPart = joinWhileFitting(word.split(OWN_BREAK), maxCharacters);
  if (ownPart !== word && measure(ownPart) <= maxCharacters) {
    return [ownPart, ...splitWord(word.slice(ownPart.length), maxCharacters)];
  }
  const [head = '', ...tail] = word.split(COMPOUND_BREAK);
  if (tail.length > 0 && measure(head) < maxCharacters) {
    return [`${head}-`, ...splitWord(tail.join(''), maxCharacters)];
  }
  const cut = maxCharacters - 1;
  return [
    `${graphemes.slice(0, cut).join('')}-`,
    ...splitWord(graphemes.slice(cut).join(''), maxCharacters),
  ];
}

/**
 * Breaks a label into lines, since SVG text does not wrap. Words are split only when they are too
 * long for a line: after their own hyphen, before the second part of a compound, or else anywhere
 * between two whole characters. A label that needs more than `maxLines` ends in an ellipsis; the
 * table beside the chart has the full label.
 */
export function wrapLabel(label: string, maxCharacters: number, maxLines: number): string[] {
  const parts = label
    .split(/\s+/)
    .flatMap((word) =>
      splitWord(word, maxCharacters).map((text, index) => ({ text, startsWord: index === 0 })),
    );
  const lines = parts.reduce<string[]>((completed, { text, startsWord }) => {
    const last = completed.at(-1);
    if (startsWord && last !== undefined && measure(last) + 1 + measure(text) <= maxCharacters) {
      return [...completed.slice(0, -1), `${last} ${text}`];
    }
    return [...completed, text];
  }, []);
  if (lines.length <= maxLines) return lines;
  const cut = toGraphemes(lines[maxLines - 1] ?? '').slice(0, maxCharacters - 1);
  return [...lines.slice(0, maxLines - 1), `${cut.join('')}…`];
}
