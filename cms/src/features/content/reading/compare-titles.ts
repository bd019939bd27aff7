/** Compares titles as Dutch people order them, and numbers in them by value: tip 2 before tip 10. */
export const compareTitles = new Intl.Collator('nl', { numeric: true }).compare;
