// @ts-check
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { stopProcessGroup } from './stop-process-group.mjs';

/**
 * Runs a command that ends by itself, in a group of its own.
 *
 * @param {object} order
 * @param {string} order.command
 * @param {readonly string[]} order.args
 * @param {string} order.cwd
 * @param {NodeJS.ProcessEnv} order.env
 * @param {string} order.log file that gets all output
 * @param {(line: string) => void} [order.onLine] each line of stdout
 * @param {AbortSignal | undefined} [order.signal] stops the command
 * @returns {Promise<{ code: number | null, output: string }>} exit code, null when killed
 */
export function runCommand({ command, args, cwd, env, log, onLine = () => {}, signal }) {
  mkdirSync(dirname(log), { recursive: true });
  const file = createWriteStream(log);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      file.write(chunk);
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    createInterface({ input: child.stdout }).on('line', onLine);
    const exited = new Promise((done) => child.once('exit', done));
    const stop = () =>
      void stopProcessGroup({ pid: /** @type {number} */ (child.pid), exited, timeoutMs: 5000 });
    signal?.addEventListener('abort', stop, { once: true });
    child.once('error', reject);
    child.once('close', (code) => {
      signal?.removeEventListener('abort', stop);
      file.end(() => {
        resolve({ code, output });
      });
    });
  });
}
