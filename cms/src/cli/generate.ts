// Writes what is made from the config: types, GraphQL schema, import map. Fails when a field has no
// answer to whether it holds personal data. Needs no database.
process.env['CMS_OFFLINE'] = '1';

export {};

const { writeFile } = await import('node:fs/promises');
const { generateImportMap } = await import('payload');
const { generateTypes } = await import('payload/node');
const { printSchema } = await import('graphql');
const { getSiteSchema } = await import('#platform/graphql/site-schema.ts');
const config = await (await import('../payload.config.ts')).default;

await generateTypes(config, { log: false });
await writeFile(
  new URL('../../site.graphql', import.meta.url),
  `${printSchema(getSiteSchema({ config }))}\n`,
);
await generateImportMap(config, { log: false, force: true });

const { classifyFields } = await import('#platform/privacy/classify-fields.ts');
const { problems } = classifyFields(config);
if (problems.length > 0) {
  throw new Error(`Answer for these fields in \`custom.personalData\`:\n${problems.join('\n')}`);
}
