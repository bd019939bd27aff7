// @ts-check
import { join } from 'node:path';
import { messages } from '../messages.mjs';
import { paths } from '../paths.mjs';
import { runCommand } from '../processes/run-command.mjs';
import { UserError } from '../user-error.mjs';
import { createNodeEnv } from './create-node-env.mjs';

/** On a reserved domain: on a developer's machine nobody receives this mail. */
const firstAdmin = 'beheerder@digivaardig.example';

/**
 * Lets the cms create the first administrator. The link opens the account, so it goes to the
 * screen and to no log.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 * @returns {Promise<string>} the one-time link
 * @throws {UserError}
 */
export async function createFirstAdminLink(env, signal) {
  const { code, output } = await runCommand({
    command: paths.node,
    args: ['src/cli/create-admin-link.ts', firstAdmin],
    cwd: join(paths.root, 'cms'),
    env: createNodeEnv({ NODE_ENV: 'production', ...env }),
    signal,
  });
  const link = output.match(/^https?:\S+$/m)?.[0];
  if (code !== 0 || !link) throw new UserError('first-admin', messages.errors.firstAdmin);
  return link;
}
