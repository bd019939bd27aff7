/** A telephone number as text that does not wrap, and as a `tel:` link. */
export function formatPhoneNumber(input: string): { label: string; href: string } {
  const label = input.trim().replace(/\s/g, '\u00a0').replace(/-/g, '\u2011');
  return { label, href: `tel:${input.replace(/[^\d+]/g, '')}` };
}
