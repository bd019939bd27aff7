/** Second halves of the long Dutch compounds in our titles: there a break reads well. */
const SECOND_HALF = /(?<=.)(?=vaardig|veilig|gebruik|steller)/u;

/** A word in pieces of at most so many characters, hyphens included. */
function pieces(word: string, maxCharacters: number): string[] {
  if (word.length <= maxCharacters) return [word];
  const [head = '', ...tail] = word.split(SECOND_HALF);
  if (tail.length > 0 && head.length < maxCharacters) {
    return [`${head}-`, ...pieces(tail.join(''), maxCharacters)];
  }
  const cut = maxCharacters - 1;
  return [`${word.slice(0, cut)}-`, ...pieces(word.slice(cut), maxCharacters)];
}

/**
 * Breaks a label into lines, since SVG text does not wrap. Words stay whole unless one alone is too long; what does not
 * fit in `maxLines` ends in an ellipsis (the table beside the chart has the full name).
 */
export function wrapLabel(label: string, maxCharacters: number, maxLines: number): string[] {
  const words = label.split(/\s+/).flatMap((word) => pieces(word, maxCharacters));
  const lines = words.reduce<string[]>((done, word) => {
    const last = done.at(-1);
    const open = last !== undefined && !last.endsWith('-');
    if (open && last.length + 1 + word.length <= maxCharacters) {
      return [...done.slice(0, -1), `${last} ${word}`];
    }
    return [...done, word];
  }, []);
  if (lines.length <= maxLines) return lines;
  const cut = (lines[maxLines - 1] ?? '').slice(0, maxCharacters - 1);
  return [...lines.slice(0, maxLines - 1), `${cut}…`];
}
