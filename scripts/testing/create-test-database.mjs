// @ts-check
import { randomBytes } from 'node:crypto';
import { replaceDatabaseName } from './replace-database-name.mjs';

/**
 * Vitest runs this before each file of integration tests: the file gets a database of its own on
 * the shared MongoDB, so that files cannot see each other's documents.
 */
if (!process.env.DATABASE_URI) {
  throw new Error('No DATABASE_URI: run integration tests with `npm test -- --only integration`.');
}
const name = `test_${randomBytes(6).toString('hex')}`;
process.env.DATABASE_URI = replaceDatabaseName(process.env.DATABASE_URI, name);
