// @ts-check
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Fault } from '../fault.mjs';
import { paths } from '../paths.mjs';
import { texts } from '../texts.mjs';

/**
 * `--fresh`: throws away the data under `.services/`, after asking. Data elsewhere is never ours
 * to throw away.
 *
 * @param {object} order
 * @param {boolean} order.yes answers beforehand
 * @param {import('../env/complete-settings.mjs').Settings} order.settings
 * @param {AbortSignal} order.signal
 * @returns {Promise<boolean>} false when the answer was no
 * @throws {Fault} when it may not, or when nobody can answer
 */
export async function clearData({ yes, settings, signal }) {
  if (settings.DATABASE_URI || settings.REDIS_URI || settings.MEDIA_DIR !== paths.media) {
    throw new Fault('fresh-given', texts.fault.freshGiven);
  }
  if (!yes) {
    if (!process.stdin.isTTY) throw new Fault('fresh-unasked', texts.fault.freshNeedsAnswer);
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
    const answer = await terminal.question(texts.start.askFresh, { signal }).finally(() => {
      terminal.close();
    });
    if (!/^(j|ja|y|yes)$/i.test(answer.trim())) return false;
  }
  for (const folder of [paths.data, paths.media, paths.exports]) {
    rmSync(folder, { recursive: true, force: true });
  }
  return true;
}
