/**
 * A figure in a picture. What is withheld is a kind of its own: not 0, not null, not left out. `none` is where there
 * is nothing to hide: no such cell in the release, or nobody in it.
 */
export type Shown =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'withheld' }
  | { readonly kind: 'none' };
