// @ts-check
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { UserError } from '../user-error.mjs';
import { paths } from '../paths.mjs';
import { messages } from '../messages.mjs';

/**
 * Deletes the data under `.services/` for `--fresh`, after a confirmation. It never deletes data
 * elsewhere.
 *
 * @param {object} options
 * @param {boolean} options.yes confirms in advance
 * @param {import('../env/complete-settings.mjs').Settings} options.settings
 * @param {AbortSignal} options.signal
 * @returns {Promise<boolean>} false when the user declined
 * @throws {UserError} when the data is elsewhere, or when there is no terminal to confirm on
 */
export async function clearData({ yes, settings, signal }) {
  if (settings.DATABASE_URI || settings.REDIS_URI || settings.MEDIA_DIR !== paths.media) {
    throw new UserError('fresh-with-external-data', messages.errors.freshWithExternalData);
  }
  if (!yes) {
    if (!process.stdin.isTTY)
      throw new UserError('fresh-needs-confirmation', messages.errors.freshNeedsConfirmation);
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
    const answer = await terminal.question(messages.start.confirmFresh, { signal }).finally(() => {
      terminal.close();
    });
    if (!/^(j|ja|y|yes)$/i.test(answer.trim())) return false;
  }
  for (const folder of [paths.data, paths.media, paths.exports]) {
    rmSync(folder, { recursive: true, force: true });
  }
  return true;
}
