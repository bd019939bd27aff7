// @ts-check
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { stopProcessGroup } from './stop-process-group.mjs';

/**
 * Runs a command that ends by itself, in a process group of its own.
 *
 * @param {object} options
 * @param {string} options.command
 * @param {readonly string[]} options.args
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string} [options.log] file that gets all output; without, no file does
 * @param {(line: string) => void} [options.onLine] each line of stdout
 * @param {AbortSignal | undefined} [options.signal] stops the command
 * @returns {Promise<{ code: number | null, output: string }>} exit code, null when killed
 */
export function runCommand({ command, args, cwd, env, log, onLine = () => {}, signal }) {
  if (log) mkdirSync(dirname(log), { recursive: true });
  const file = log ? createWriteStream(log) : undefined;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const append = (/** @type {Buffer} */ chunk) => {
      file?.write(chunk);
      output += chunk.toString();
    };
    child.stdout.on('data', append);
    child.stderr.on('data', append);
    createInterface({ input: child.stdout }).on('line', onLine);
    const exited = new Promise((done) => child.once('exit', done));
    const stop = () =>
      void stopProcessGroup({ pid: /** @type {number} */ (child.pid), exited, timeoutMs: 5000 });
    signal?.addEventListener('abort', stop, { once: true });
    child.once('error', reject);
    child.once('close', (code) => {
      signal?.removeEventListener('abort', stop);
      const finish = () => {
        resolve({ code, output });
      };
      if (file) file.end(finish);
      else finish();
    });
  });
}
