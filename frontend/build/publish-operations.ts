import { readFileSync, rmSync, writeFileSync } from 'node:fs';

const from = new URL('../src/graphql/generated/persisted-documents.json', import.meta.url);
const to = new URL('../../cms/operations/current.json', import.meta.url);

/*
 * Hands the operations of this site to the cms, which answers no others in production. By hash, in order of the text,
 * so that a changed operation is a changed line.
 */
const operations = Object.entries(JSON.parse(readFileSync(from, 'utf8')) as Record<string, string>);
const sorted = operations.sort(([, a], [, b]) => a.localeCompare(b, 'en'));
writeFileSync(to, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
rmSync(from);
