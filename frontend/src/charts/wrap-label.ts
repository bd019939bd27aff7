/** The start of the second part of long Dutch compounds: a readable place for a break. */
const COMPOUND_BREAK = /(?<=.)(?=vaardig|veilig|gebruik|steller)/u;

/** Splits a word into parts of at most this many characters, hyphens included. */
function splitWord(word: string, maxCharacters: number): string[] {
  if (word.length <= maxCharacters) return [word];
  const [head = '', ...tail] = word.split(COMPOUND_BREAK);
  if (tail.length > 0 && head.length < maxCharacters) {
    return [`${head}-`, ...splitWord(tail.join(''), maxCharacters)];
  }
  const cut = maxCharacters - 1;
  return [`${word.slice(0, cut)}-`, ...splitWord(word.slice(cut), maxCharacters)];
}

/**
 * Breaks a label into lines, since SVG text does not wrap. Words are split only when they are too
 * long for a line. A label that needs more than `maxLines` ends in an ellipsis; the table beside
 * the chart has the full label.
 */
export function wrapLabel(label: string, maxCharacters: number, maxLines: number): string[] {
  const words = label.split(/\s+/).flatMap((word) => splitWord(word, maxCharacters));
  const lines = words.reduce<string[]>((completed, word) => {
    const last = completed.at(-1);
    const canAppend = last !== undefined && !last.endsWith('-');
    if (canAppend && last.length + 1 + word.length <= maxCharacters) {
      return [...completed.slice(0, -1), `${last} ${word}`];
    }
    return [...completed, word];
  }, []);
  if (lines.length <= maxLines) return lines;
  const cut = (lines[maxLines - 1] ?? '').slice(0, maxCharacters - 1);
  return [...lines.slice(0, maxLines - 1), `${cut}…`];
}
