/** Parses the page number of a list: 1 when there is none, undefined when it is malformed. */
export function parsePageNumber(parameter: string | null): number | undefined {
  if (parameter === null) return 1;
  return /^[1-9]\d{0,5}$/.test(parameter) ? Number(parameter) : undefined;
}
