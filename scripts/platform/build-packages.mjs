// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../user-error.mjs';
import { withLock } from '../locks/with-lock.mjs';
import { paths } from '../paths.mjs';
import { runCommand } from '../processes/run-command.mjs';
import { messages } from '../messages.mjs';
import { createNodeEnv } from './create-node-env.mjs';

const marker = join(paths.services, 'built.json');
const outputs = ['cms/.next/BUILD_ID', 'frontend/dist/server/entry.mjs'];
const turbo = { command: join(paths.bin, 'turbo'), cwd: paths.root };

/** @returns {Promise<string | undefined>} turbo's hashes; undefined when turbo failed */
async function computeSourceHash() {
  const { code, output } = await runCommand({
    ...turbo,
    args: ['run', 'build', '--dry=json'],
    env: createNodeEnv({ NODE_ENV: 'production' }),
    log: join(paths.logs, 'build-plan.log'),
  });
  if (code !== 0) return undefined;
  const { tasks } = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  return tasks.map((/** @type {{ hash: string }} */ task) => task.hash).join(' ');
}

/** @param {string | undefined} hash */
function isUpToDate(hash) {
  if (hash === undefined || !existsSync(marker)) return false;
  if (!outputs.every((file) => existsSync(join(paths.root, file)))) return false;
  return readFileSync(marker, 'utf8') === hash;
}

/**
 * Builds cms and frontend for production. Does nothing when the folders already contain the
 * build of these sources: a second start takes seconds, and tests do not replace the build of a
 * running `npm start`.
 *
 * @param {{ onProgress?: (text: string) => void, signal?: AbortSignal | undefined }} [options]
 * @returns {Promise<'cached' | 'built'>}
 * @throws {UserError} naming the log
 */
export function buildPackages({ onProgress = () => {}, signal } = {}) {
  return withLock(join(paths.services, 'build.lock'), async () => {
    const hash = await computeSourceHash();
    if (isUpToDate(hash)) return 'cached';
    rmSync(marker, { force: true });
    const log = join(paths.logs, 'build.log');
    const { code } = await runCommand({
      ...turbo,
      args: ['run', 'build', '--output-logs=new-only', '--log-prefix=task'],
      env: createNodeEnv({ NODE_ENV: 'production' }),
      log,
      signal,
      onLine: (line) => {
        const [, packageName] = /^@digivaardig\/(\w+):build/.exec(line) ?? [];
        if (packageName) onProgress(packageName);
      },
    });
    if (code !== 0) throw new UserError('build', messages.errors.build, { log });
    mkdirSync(dirname(marker), { recursive: true });
    if (hash !== undefined) writeFileSync(marker, hash);
    return 'built';
  });
}
