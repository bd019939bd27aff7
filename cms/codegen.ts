import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** What a feature adds to the schema of the site. */
interface Part {
  folder: string;
  rank: number;
  schema: string;
  /** Stored values by the names that the schema has for them, by enum. */
  enums: Record<string, Record<string, string>>;
  /** Types whose parents `graphql/parents.ts` declares, as `<type>Parent`. */
  parents: string[];
}

const features = path.join(import.meta.dirname, 'src', 'features');

async function readPart(file: string): Promise<Part> {
  const folder = path.join(features, path.dirname(file));
  const declared = readFileSync(path.join(folder, '..', 'index.ts'), 'utf8');
  const parents = readFileSync(path.join(folder, 'parents.ts'), 'utf8');
  const enums = path.join(folder, 'enums.ts');
  const { schema } = (await import(path.join(folder, 'schema.ts'))) as Pick<Part, 'schema'>;
  return {
    folder,
    rank: Number(/rank: (\d+)/.exec(declared)?.[1]),
    schema,
    enums: existsSync(enums) ? ((await import(enums)) as Pick<Part, 'enums'>).enums : {},
    parents: [...parents.matchAll(/\b(Site\w*)Parent\b/g)].map(([, type = '']) => type),
  };
}

const found = await Promise.all(globSync('*/graphql/schema.ts', { cwd: features }).map(readPart));
const parts = found.sort((a, b) => a.rank - b.rank || a.folder.localeCompare(b.folder));

/** A feature extends types of those before it, and knows no others. */
const generates = Object.fromEntries(
  parts.map(({ folder, parents }, index) => {
    const known = parts.slice(0, index + 1);
    const enums = Object.assign({}, ...known.map((part) => part.enums)) as Part['enums'];
    return [
      path.join(folder, 'resolver-types.ts'),
      {
        schema: known.map(({ schema }) => schema),
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          useTypeImports: true,
          enumsAsTypes: true,
          skipTypename: true,
          defaultScalarType: 'unknown',
          contextType: '../../../platform/graphql/graphql-part.ts#SiteContext',
          enumValues: enums,
          mappers: {
            ...Object.fromEntries(parents.map((type) => [type, `./parents.ts#${type}Parent`])),
            // Without these the plugin takes an enum with stored values for null.
            ...Object.fromEntries(Object.keys(enums).map((name) => [name, name])),
          },
        },
      },
    ];
  }),
);

/** Types for the resolvers of each feature, from its part of the schema and those below it. */
export default {
  hooks: { afterAllFileWrite: ['prettier --write --log-level warn'] },
  generates,
} satisfies CodegenConfig;
