// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const services = join(root, '.services');

/** Every place on disk that the tooling reads or writes. */
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
  /** Where the cms puts exports when MEDIA_DIR is the folder above. */
  exports: join(services, 'media-exports'),
  logs: join(services, 'logs'),
  venv: join(services, 'venv'),
  /** Held by a running `npm start` or `npm run dev`. */
  startLock: join(services, 'start.lock'),
  testRuns: join(services, 'test-runs'),
};
