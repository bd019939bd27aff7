const syllables = ['ba', 'do', 'fi', 'gu', 'ke', 'lo', 'mi', 'nu', 'pa', 'ri', 'so', 'tu', 'va'];

let state = 7;

/** A word that stands nowhere else, and that no typing error makes of another such word. */
export function createWord(): string {
  let word = '';
  for (let at = 0; at < 7; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    word += syllables[Math.floor(state / 65_536) % syllables.length] ?? '';
  }
  return `${word}p`;
}

/** The word with its last two letters swapped. */
export const mistype = (word: string): string =>
  `${word.slice(0, -2)}${word.slice(-1)}${word.slice(-2, -1)}`;
