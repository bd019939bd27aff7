/** The texts of a list field; a draft may have rows without text. */
export const toLines = (rows: readonly { text: string }[] | null | undefined): string[] =>
  (rows ?? []).flatMap(({ text }) => text || []);
