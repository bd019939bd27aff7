import { hasShape, isText } from '@digivaardig/contracts/guards';
import type { DocumentNode } from 'graphql';

const hasHash = hasShape({ __meta__: hasShape({ hash: isText }) });

/** The hash that `npm run gen` writes into a document, by which the cms knows the operation. */
export const getOperationHash = (document: DocumentNode): string => {
  if (!hasHash(document)) throw new Error('An operation has no hash: run `npm run gen`.');
  return document.__meta__.hash;
};
