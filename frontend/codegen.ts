import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for the operations in src/graphql, from the schema that the cms commits. */
const config: CodegenConfig = {
  schema: '../cms/schema.graphql',
  documents: 'src/graphql/*.graphql',
  hooks: { afterAllFileWrite: ['prettier --write --log-level warn'] },
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
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
