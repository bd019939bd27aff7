import type { DocumentNode } from 'graphql';

/** The hash that `npm run gen` writes into a document, by which the cms knows the operation. */
export const getOperationHash = (document: DocumentNode): string => {
  const { __meta__: meta } = document as { __meta__?: { hash?: string } };
  if (meta?.hash === undefined) throw new Error('An operation has no hash: run `npm run gen`.');
  return meta.hash;
};
