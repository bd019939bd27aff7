const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** Words as a Dutch enumeration: 0, 2a en 3. */
export const joinWords = (words: readonly string[]): string => list.format(words);
