// @ts-check
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { UserError } from '../user-error.mjs';
import { paths } from '../paths.mjs';
import { messages } from '../messages.mjs';

/**
 * `--fresh`: throws away the data under `.services/`, after asking. Data elsewhere is never ours
 * to throw away.
 *
 * @param {object} order
 * @param {boolean} order.yes answers beforehand
 * @param {import('../env/complete-settings.mjs').Settings} order.settings
 * @param {AbortSignal} order.signal
 * @returns {Promise<boolean>} false when the answer was no
 * @throws {UserError} when it may not, or when nobody can answer
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
