/** A number with its noun: 1 module, 3 modules. */
export function plural(count: number, one: string, many: string): string {
  return `${new Intl.NumberFormat('nl-NL').format(count)} ${count === 1 ? one : many}`;
}
