import type { Resolved } from './resolve-documents.ts';

/** A resolved document's title; empty when it has none. */
export const titleOf = ({ values }: Resolved): string =>
  typeof values['title'] === 'string' ? values['title'] : '';
