// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBirth } from './read-birth.mjs';
import { stopGroup } from './stop-group.mjs';

/**
 * @typedef {object} Running
 * @property {string} name
 * @property {number} pid
 * @property {string} log file with what the process wrote
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<void>} exited
 * @property {() => boolean} hasExited
 * @property {(deadlineMs?: number) => Promise<void>} stop SIGTERM, after the deadline SIGKILL
 */

/**
 * Starts a process in a group of its own, so that Ctrl-C in the terminal reaches only us and the
 * order of stopping is ours. Its pid and birth are recorded under `runDir` for `endLeftovers`.
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
 * @returns {Promise<Running>}
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
      writeFileSync(record, JSON.stringify({ pid, birth: readBirth(pid) }));
      let gone = false;
      const exited = new Promise((/** @type {(value: void) => void} */ done) => {
        child.once('exit', () => {
          gone = true;
          rmSync(record, { force: true });
          done();
        });
      });
      const stop = (deadlineMs = 10_000) => stopGroup({ pid, exited, deadlineMs });
      resolve({ name, pid, log, child, exited, hasExited: () => gone, stop });
    });
  });
}
