/** A telephone number to read, that stays on one line, and to dial. */
export function phoneNumber(typed: string): { label: string; href: string } {
  const label = typed.trim().replace(/\s/g, '\u00a0').replace(/-/g, '\u2011');
  return { label, href: `tel:${typed.replace(/[^\d+]/g, '')}` };
}
