import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/*
 * Writes the operations of this site to the cms, which answers no others in production. Each has
 * its hash as key; they are sorted by text, so that a changed operation is a changed line in the
 * diff.
 */
const source = new URL('../src/graphql/generated/persisted-documents.json', import.meta.url);
const target = new URL('../../cms/persisted-operations/current.json', import.meta.url);

const documents = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(source, 'utf8')));
const sorted = Object.entries(documents).sort(([, a], [, b]) => a.localeCompare(b, 'en'));
writeFileSync(target, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
rmSync(source);
