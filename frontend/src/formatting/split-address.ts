/**
 * Splits an e-mail or web address where a reader expects it to break: before an at sign, and behind
 * a slash or a hyphen. A dot would look like the end of a sentence.
 */
export const splitAddress = (address: string): string[] =>
  address.split(/(?<=.)(?=@)|(?<=[/-])(?=[^/-])/);
