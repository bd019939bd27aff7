/** What to read of a cell: its people, a sum, or a sum per person (a mean, or a share where the sum counts people). */
export type Figure =
  | { readonly kind: 'count' }
  | { readonly kind: 'sum'; readonly measure: string }
  | { readonly kind: 'mean'; readonly measure: string };
