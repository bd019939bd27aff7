import type { ResolvedDocument } from './resolve-documents.ts';

/** A resolved document's title; empty when it has none. */
export const getTitle = ({ values }: ResolvedDocument<{ title?: unknown }>): string =>
  typeof values.title === 'string' ? values.title : '';
