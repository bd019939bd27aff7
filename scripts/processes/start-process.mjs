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
 * @property {string} log file with what the process wrote
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<void>} exited
 * @property {() => boolean} hasExited
 * @property {(timeoutMs?: number) => Promise<void>} stop SIGTERM, after the deadline SIGKILL
 */

/**
 * Starts a process in a group of its own, so that Ctrl-C in the terminal reaches only us and the
 * order of stopping is ours. Its pid and startTime are recorded under `runDir` for `killOrphans`.
 *
 * @param {object} order
 * @param {string} order.name
 * @param {string} order.command
 * @param {readonly string[]} order.args
 * @param {string} order.cwd
 * @param {NodeJS.ProcessEnv} order.env
 * @param {string} order.logDir
 * @param {string} order.runDir
 * @param {boolean} [order.ipc] opens a channel for messages
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
      let gone = false;
      const exited = new Promise((/** @type {(value: void) => void} */ done) => {
        child.once('exit', () => {
          gone = true;
          rmSync(record, { force: true });
          done();
        });
      });
      const stop = (timeoutMs = 10_000) => stopProcessGroup({ pid, exited, timeoutMs });
      resolve({ name, pid, log, child, exited, hasExited: () => gone, stop });
    });
  });
}
