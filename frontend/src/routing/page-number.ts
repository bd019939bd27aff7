/** The page asked for in an address: 1 when none is, undefined when it is no page number. */
export function pageNumber(asked: string | null): number | undefined {
  if (asked === null) return 1;
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : undefined;
}
