// @ts-check
import { closeSync, openSync, readSync } from 'node:fs';
import { formatLogLine } from './format-log-line.mjs';

const intervalMs = 250;

/**
 * Writes each line that a process adds to its log, prefixed with the process's name.
 *
 * @param {{ name: string, log: string }} running
 * @param {(text: string) => unknown} write
 * @returns {() => void} stops following
 */
export function followLog({ name, log }, write) {
  const file = openSync(log, 'r');
  const buffer = Buffer.alloc(64 * 1024);
  let rest = '';
  const read = () => {
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
      const lines = (rest + buffer.toString('utf8', 0, size)).split('\n');
      rest = lines.pop() ?? '';
      write(lines.map((line) => `${name.padEnd(8)} | ${formatLogLine(line)}\n`).join(''));
    }
  };
  const timer = setInterval(read, intervalMs);
  return () => {
    clearInterval(timer);
    read();
    closeSync(file);
  };
}
