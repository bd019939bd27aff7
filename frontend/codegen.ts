import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';

const sha256 = (operation: string): string => createHash('sha256').update(operation).digest('hex');

/** Types for the operations in src/graphql, from the schema that the cms commits. */
const config: CodegenConfig = {
  schema: '../cms/site.graphql',
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
