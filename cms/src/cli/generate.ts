// Writes what is made from the config: types, GraphQL schema, import map, list of fields. Needs no
// database.
process.env['CMS_OFFLINE'] = '1';

export {};

const { readFile, writeFile } = await import('node:fs/promises');
const { generateImportMap } = await import('payload');
const { generateTypes } = await import('payload/node');
const { buildASTSchema, parse, printSchema } = await import('graphql');
const { z } = await import('zod');
const { siteSchema } = await import('../features/site/site-schema.ts');
const config = await (await import('../payload.config.ts')).default;

await generateTypes(config, { log: false });
await writeFile(
  new URL('../../site.graphql', import.meta.url),
  `${printSchema(buildASTSchema(parse(siteSchema)))}\n`,
);
await generateImportMap(config, { log: false, force: true });

// Each field with what somebody said of it: a new one asks, and fails the test until it has an
// answer.
const { listFields } = await import('#platform/privacy/list-fields.ts');
const { mergeClassification } = await import('#platform/privacy/field-classification.ts');
const file = new URL('../features/privacy/fields.json', import.meta.url);
const classification = z
  .record(z.string(), z.record(z.string(), z.string()))
  .parse(JSON.parse(await readFile(file, 'utf8').catch(() => '{}')));
await writeFile(
  file,
  `${JSON.stringify(mergeClassification(listFields(config), classification), null, 2)}\n`,
);
