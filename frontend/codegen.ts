import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, type ListTypeNode, parse, print, visit } from 'graphql';

const sha256 = (operation: string): string => createHash('sha256').update(operation).digest('hex');

/**
 * The schema that the cms commits, with lists that have no null items: `queryCms` leaves out an item
 * that the cms could not read.
 */
const schema = print(
  visit(parse(readFileSync(new URL('../cms/site.graphql', import.meta.url), 'utf8')), {
    ListType: {
      leave: (node): ListTypeNode =>
        node.type.kind === Kind.NON_NULL_TYPE
          ? node
          : { ...node, type: { kind: Kind.NON_NULL_TYPE, type: node.type } },
    },
  }),
);

/** Types for the operations in src/graphql, from the schema that the cms commits. */
const config: CodegenConfig = {
  schema,
  documents: 'src/graphql/*.graphql',
  hooks: { afterAllFileWrite: ['prettier --write --log-level warn'] },
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: sha256 },
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        defaultScalarType: 'unknown',
      },
    },
  },
};

export default config;
