// @ts-check
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readBirth } from './read-birth.mjs';
import { stopGroup } from './stop-group.mjs';
import { waitUntil } from './wait-until.mjs';

/**
 * Ends what an earlier run left behind when it was killed. A process counts as ours only if its
 * recorded pid still has the recorded birth, since pids are used again.
 *
 * @param {string} runDir where `startProcess` keeps its records
 * @returns {Promise<string[]>} names of the processes that were ended
 */
export async function endLeftovers(runDir) {
  /** @type {string[]} */
  let records;
  try {
    records = readdirSync(runDir).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
  const ended = [];
  for (const name of records) {
    const file = join(runDir, name);
    const { pid, birth } = JSON.parse(readFileSync(file, 'utf8'));
    if (birth !== undefined && readBirth(pid) === birth) {
      const exited = waitUntil(() => readBirth(pid) !== birth, { deadlineMs: 20_000 });
      await stopGroup({ pid, exited, deadlineMs: 10_000 });
      ended.push(name.replace(/\.json$/, ''));
    }
    rmSync(file, { force: true });
  }
  return ended;
}
