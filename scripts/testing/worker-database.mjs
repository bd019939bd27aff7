// @ts-check
import { mkdirSync } from 'node:fs';
import { replaceDatabaseName } from './replace-database-name.mjs';

/**
 * Vitest runs this setup file before each integration file. Every worker of vitest uses a MongoDB
 * server of its own, since SecantusDB handles one connection at a time, and one database there,
 * which `openCms` empties at the start of each file. The folder of uploads is its own as well.
 */
const servers = (process.env.TEST_DATABASE_URIS ?? '').split(' ').filter(Boolean);
if (servers.length === 0) {
  throw new Error(
    'TEST_DATABASE_URIS is not set: run these tests with `npm test -- --only integration`.',
  );
}
const worker = Number(process.env.VITEST_POOL_ID ?? 1);
const server = /** @type {string} */ (servers[worker % servers.length]);
const uri = new URL(replaceDatabaseName(server, `test_worker_${worker}`));
// `transaction-overlaps.ts` of the cms watches the commands.
uri.searchParams.set('monitorCommands', 'true');
process.env.DATABASE_URI = uri.href;
// Files share the environment of their worker, so the folder of the run is remembered.
const mediaOfRun = (process.env.MEDIA_DIR_OF_RUN ??= process.env.MEDIA_DIR ?? '');
process.env.MEDIA_DIR = `${mediaOfRun}/worker-${worker}`;
mkdirSync(process.env.MEDIA_DIR, { recursive: true });
