/**
 * Breaks a label into lines, since SVG text does not wrap. Words stay whole unless one alone is too long; what does not
 * fit in `maxLines` ends in an ellipsis (the table beside the chart has the full name).
 */
export function wrapLabel(label: string, maxCharacters: number, maxLines: number): string[] {
  const words = label
    .split(/\s+/)
    .flatMap((word) => word.match(new RegExp(`.{1,${String(maxCharacters)}}`, 'gu')) ?? []);
  const lines = words.reduce<string[]>((done, word) => {
    const last = done.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= maxCharacters) {
      return [...done.slice(0, -1), `${last} ${word}`];
    }
    return [...done, word];
  }, []);
  if (lines.length <= maxLines) return lines;
  const cut = (lines[maxLines - 1] ?? '').slice(0, maxCharacters - 1);
  return [...lines.slice(0, maxLines - 1), `${cut}…`];
}
