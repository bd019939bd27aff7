// @ts-check
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Field 22 of /proc/<pid>/stat, counted from after the name in brackets. */
const startTimeField = 19;

/**
 * Reads the start time of a process, which distinguishes it from a later process with the same pid.
 * The command line does not, because `next start` renames itself.
 *
 * @param {number} pid
 * @returns {string | undefined} the start time; undefined when no live process has this pid
 */
export function readProcessStartTime(pid) {
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? undefined : `${boot} ${fields[startTimeField]}`;
    }
    const startTime = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
    });
    return startTime.trim() || undefined;
  } catch {
    return undefined;
  }
}
