import type { DocumentNode } from 'graphql';

/** What `npm run gen` writes into a document: the hash by which the cms knows it. */
export const hashOf = (document: DocumentNode): string => {
  const { __meta__: meta } = document as { __meta__?: { hash?: string } };
  if (meta?.hash === undefined) throw new Error('An operation without a hash: run `npm run gen`.');
  return meta.hash;
};
