// @ts-check
import { randomBytes } from 'node:crypto';
import { replaceDatabaseName } from './replace-database-name.mjs';

/**
 * Vitest runs this setup file before each file of isolated and deep tests. It names a new database
 * on the shared MongoDB, so that files cannot see each other's documents.
 */
if (!process.env.DATABASE_URI) {
  throw new Error('DATABASE_URI is not set: run these tests with `npm test -- --only isolated`.');
}
const name = `test_${randomBytes(6).toString('hex')}`;
process.env.DATABASE_URI = replaceDatabaseName(process.env.DATABASE_URI, name);
