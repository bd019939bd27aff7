// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const services = join(root, '.services');

/** Every path that the scripts read or write. */
export const paths = {
  root,
  envFile: join(root, '.env'),
  lockfile: join(root, 'package-lock.json'),
  modules: join(root, 'node_modules'),
  bin: join(root, 'node_modules', '.bin'),
  /** Node 24, brought by the devDependency `node`; exists after installing. */
  node: join(root, 'node_modules', '.bin', 'node'),
  services,
  data: join(services, 'data'),
  media: join(services, 'media'),
  /** Where the cms writes exports when MEDIA_DIR is the folder above. */
  exports: join(services, 'media-exports'),
  logs: join(services, 'logs'),
  venv: join(services, 'venv'),
  /** The mongod that `npm start` downloads. */
  mongod: join(services, 'mongod'),
  /** Held by a running `npm start` or `npm run dev`. */
  startLock: join(services, 'start.lock'),
  /** Describes the tests, with a table of their times. */
  testingDocument: join(root, 'docs', 'testing.md'),
  testRuns: join(services, 'test-runs'),
};
