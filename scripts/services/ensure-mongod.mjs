// @ts-check
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { messages } from '../messages.mjs';
import { paths } from '../paths.mjs';
import { runCommand } from '../processes/run-command.mjs';

/** @typedef {{ executable: string } | { reason: string }} EnsuredMongod */

/**
 * The version that production runs. A test compares it with the compose file.
 *
 * @internal for tests
 */
export const mongodVersion = '8.0.37';

const probeMs = 2000;

/**
 * Whether a host answers anything at all. It is asked here, since the library takes a second to
 * load and then waits for ever.
 *
 * @param {URL} mirror
 * @returns {Promise<'answers' | 'slow' | 'unreachable'>}
 */
async function probeHost(mirror) {
  try {
    await fetch(mirror, { method: 'HEAD', signal: AbortSignal.timeout(probeMs) });
    return 'answers';
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'slow' : 'unreachable';
  }
}

/**
 * Finds the mongod that an earlier start downloaded, or downloads it where its host answers.
 *
 * @param {object} [options]
 * @param {string} [options.folder]
 * @param {NodeJS.ProcessEnv} [options.env] `MONGOMS_DOWNLOAD_MIRROR` names another host
 * @returns {Promise<EnsuredMongod>} `reason` says in Dutch why there is none
 */
export async function ensureMongod({ folder = paths.mongod, env = process.env } = {}) {
  const mirror = new URL(env.MONGOMS_DOWNLOAD_MIRROR ?? 'https://fastdl.mongodb.org');
  const reasons = messages.services.mongodProblems;
  if (!existsSync(folder)) {
    const host = await probeHost(mirror);
    if (host !== 'answers') return { reason: reasons[host](mirror.host) };
  }
  const { output } = await runCommand({
    command: paths.node,
    args: [fileURLToPath(new URL('fetch-mongod.mjs', import.meta.url)), folder, mongodVersion],
    cwd: paths.root,
    // The library speaks TLS unless it is told not to.
    env: mirror.protocol === 'http:' ? { ...env, MONGOMS_USE_HTTP: 'true' } : env,
  });
  const line = output.split('\n').find((text) => text.startsWith('{')) ?? '{}';
  const result = /** @type {{ executable?: string, problem?: keyof typeof reasons }} */ (
    JSON.parse(line)
  );
  if (result.executable) return { executable: result.executable };
  return { reason: reasons[result.problem ?? 'broken'](mirror.host) };
}
