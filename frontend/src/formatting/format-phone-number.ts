/** The first number in a text: one contact may have two, or words after it. */
const firstNumber = /[+(]?\d[\d\s().-]*/;

/**
 * A telephone number as text that does not wrap, and as a `tel:` link; null for a text without a
 * number. After the code of a country, "(0)" is not dialled.
 */
export function formatPhoneNumber(input: string): { label: string; href: string | null } {
  const label = input.trim().replace(/\s/g, '\u00a0').replace(/-/g, '\u2011');
  const [number] = firstNumber.exec(input) ?? [];
  if (number === undefined) return { label, href: null };
  const isInternational = /^(?:\+|00)/.test(number);
  const dialled = isInternational ? number.replace(/\(0\)/, '') : number;
  return { label, href: `tel:${dialled.replace(/[^\d+]/g, '')}` };
}
