const conjunction = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** Items as a Dutch enumeration: 0, 2a en 3. */
export const formatList = (items: readonly string[]): string => conjunction.format(items);
