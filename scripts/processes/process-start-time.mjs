// @ts-check
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Field 22 of /proc/<pid>/stat, counted from after the name in brackets. */
const startTimeField = 19;

/**
 * Tells a process from a later one that got the same pid. The command line would not do: `next
 * start` renames itself.
 *
 * @param {number} pid
 * @returns {string | undefined} when the process was born; undefined when there is no live one
 */
export function readProcessStartTime(pid) {
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? undefined : `${boot} ${fields[startTimeField]}`;
    }
    const born = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return born.trim() || undefined;
  } catch {
    return undefined;
  }
}
