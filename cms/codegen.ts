import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { z } from 'zod';

const schemaFile = z.object({ schema: z.string() });
/** Stored values by the names that the schema has for them, by enum. */
const enumsFile = z.object({ enums: z.record(z.string(), z.record(z.string(), z.string())) });

const features = path.join(import.meta.dirname, 'src', 'features');

/** What a feature adds to the schema of the site. */
async function readPart(file: string) {
  const folder = path.join(features, path.dirname(file));
  const declaration = readFileSync(path.join(folder, '..', 'index.ts'), 'utf8');
  // Types whose parents this file declares, as `<type>Parent`.
  const parents = readFileSync(path.join(folder, 'parents.ts'), 'utf8');
  const enums = path.join(folder, 'enums.ts');
  return {
    folder,
    rank: Number(/rank: (\d+)/.exec(declaration)?.[1]),
    schema: schemaFile.parse(await import(path.join(folder, 'schema.ts'))).schema,
    enums: existsSync(enums) ? enumsFile.parse(await import(enums)).enums : {},
    parents: [...parents.matchAll(/\b(Site\w*)Parent\b/g)].map(([, type = '']) => type),
  };
}

const parts = await Promise.all(globSync('*/graphql/schema.ts', { cwd: features }).map(readPart));

type Part = (typeof parts)[number];

/** The types that a schema declares. */
const listTypes = ({ schema }: Part): string[] =>
  [...schema.matchAll(/^ {2}(?:type|enum|union) (\w+)/gm)].map(([, name = '']) => name);

/** A part with those of lower ranks whose types it extends or mentions, and theirs. */
function listKnownParts(part: Part): Part[] {
  const lower = parts.filter(
    (other) =>
      other.rank < part.rank &&
      listTypes(other).some((name) => new RegExp(`\\b${name}\\b`).test(part.schema)),
  );
  return [...new Set([...lower.flatMap(listKnownParts), ...lower, part])];
}

/** A feature extends types of lower ranks, and knows no others. */
const generates = Object.fromEntries(
  parts.map((part) => {
    const known = listKnownParts(part);
    const enums = Object.fromEntries(known.flatMap((one) => Object.entries(one.enums)));
    return [
      path.join(part.folder, 'resolver-types.ts'),
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
            ...Object.fromEntries(part.parents.map((type) => [type, `./parents.ts#${type}Parent`])),
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
