// Writes what is made from the config: types, GraphQL schema, import map. Needs no database.
process.env['CMS_OFFLINE'] = '1';

export {};

const { generateImportMap } = await import('payload');
const { generateTypes } = await import('payload/node');
const { generateSchema } = await import('@payloadcms/graphql/utilities');
const config = await (await import('../payload.config.ts')).default;

await generateTypes(config, { log: false });
generateSchema(config);
await generateImportMap(config, { log: false, force: true });
