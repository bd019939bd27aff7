// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProcessStartTime } from './process-start-time.mjs';
import { stopProcessGroup } from './stop-process-group.mjs';

/**
 * @typedef {object} RunningProcess
 * @property {string} name
 * @property {number} pid
 * @property {string} log file with the output of the process
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<void>} exited
 * @property {() => boolean} hasExited
 * @property {(timeoutMs?: number) => Promise<void>} stop sends SIGTERM, and SIGKILL after the timeout
 */

/**
 * Starts a process in a process group of its own, so that Ctrl-C in the terminal reaches only the
 * script, which stops the processes in its own order. Records the pid and start time under `runDir`
 * for `killOrphans`.
 *
 * @param {object} options
 * @param {string} options.name
 * @param {string} options.command
 * @param {readonly string[]} options.args
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string} options.logDir
 * @param {string} options.runDir
 * @param {boolean} [options.ipc] opens a channel for messages
 * @returns {Promise<RunningProcess>}
 */
export function startProcess({ name, command, args, cwd, env, logDir, runDir, ipc = false }) {
  mkdirSync(logDir, { recursive: true });
  mkdirSync(runDir, { recursive: true });
  const log = join(logDir, `${name}.log`);
  const record = join(runDir, `${name}.json`);
  const output = openSync(log, 'w');
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', output, output, ...(ipc ? [/** @type {const} */ ('ipc')] : [])],
    });
    closeSync(output);
    child.once('error', reject);
    child.once('spawn', () => {
      const pid = /** @type {number} */ (child.pid);
      writeFileSync(record, JSON.stringify({ pid, startTime: readProcessStartTime(pid) }));
      let isGone = false;
      const exited = new Promise((/** @type {(value: void) => void} */ done) => {
        child.once('exit', () => {
          isGone = true;
          rmSync(record, { force: true });
          done();
        });
      });
      const stop = (timeoutMs = 10_000) => stopProcessGroup({ pid, exited, timeoutMs });
      resolve({ name, pid, log, child, exited, hasExited: () => isGone, stop });
    });
  });
}
