// @ts-check
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readProcessStartTime } from './process-start-time.mjs';
import { stopProcessGroup } from './stop-process-group.mjs';
import { waitFor } from './wait-for.mjs';

/**
 * Kills the processes that an earlier run left behind when it was killed itself. A process is ours
 * only if its recorded pid still has the recorded start time, since pids are reused.
 *
 * @param {string} runDir where `startProcess` writes its records
 * @returns {Promise<string[]>} names of the killed processes
 */
export async function killOrphans(runDir) {
  /** @type {string[]} */
  let records;
  try {
    records = readdirSync(runDir).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
  const killed = [];
  for (const name of records) {
    const file = join(runDir, name);
    const { pid, startTime } = JSON.parse(readFileSync(file, 'utf8'));
    if (startTime !== undefined && readProcessStartTime(pid) === startTime) {
      const exited = waitFor(() => readProcessStartTime(pid) !== startTime, { timeoutMs: 20_000 });
      await stopProcessGroup({ pid, exited, timeoutMs: 10_000 });
      killed.push(name.replace(/\.json$/, ''));
    }
    rmSync(file, { force: true });
  }
  return killed;
}
