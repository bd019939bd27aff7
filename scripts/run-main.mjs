// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UserError } from './user-error.mjs';
import { paths } from './paths.mjs';
import { messages } from './messages.mjs';

/** The exit code of a shell for a command that ended by Ctrl-C. */
const interruptedCode = 130;

/**
 * @typedef {object} MainContext
 * @property {AbortSignal} signal aborted by Ctrl-C, SIGTERM or the end of the terminal
 * @property {(work: () => Promise<unknown> | unknown) => void} onExit registers a cleanup that
 *   runs at the end, also after an error; the last one registered runs first
 */

/**
 * @param {unknown} error
 * @returns {UserError}
 */
function toUserError(error) {
  if (error instanceof UserError) return error;
  const { code } = /** @type {NodeJS.ErrnoException} */ (error ?? {});
  if (code === 'ENOSPC') return new UserError('disk-full', messages.errors.diskFull);
  const log = join(paths.logs, 'error.log');
  try {
    mkdirSync(paths.logs, { recursive: true });
    writeFileSync(log, error instanceof Error ? (error.stack ?? error.message) : String(error));
  } catch {
    return new UserError('unexpected', messages.errors.unexpected, { cause: error });
  }
  return new UserError('unexpected', messages.errors.unexpected, { log, cause: error });
}

/** @param {string | undefined} log */
function reportsFullDisk(log) {
  return (
    log !== undefined &&
    existsSync(log) &&
    /ENOSPC: no space|code ENOSPC|No space left on device/.test(readFileSync(log, 'utf8'))
  );
}

/** @param {UserError} error */
function printError({ message, log }) {
  process.stderr.write(`\n${reportsFullDisk(log) ? messages.errors.diskFull : message}\n`);
  if (log) process.stderr.write(`${messages.details(relative(paths.root, log))}\n`);
}

/**
 * Runs a command: handles signals, runs cleanups and prints errors. A stack trace goes to a log and
 * never to the screen.
 *
 * @param {(context: MainContext) => Promise<number>} work returns the exit code
 * @returns {Promise<void>}
 */
export async function runMain(work) {
  const abort = new AbortController();
  /** @type {(() => Promise<unknown> | unknown)[]} */
  const cleanups = [];
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(name, () => {
      if (!abort.signal.aborted) process.stderr.write(`\n${messages.stopping}\n`);
      abort.abort();
    });
  }
  const crashed = new Promise((_, reject) => process.on('uncaughtException', reject));
  let exitCode = 1;
  try {
    const { signal } = abort;
    const result = work({ signal, onExit: (cleanup) => cleanups.unshift(cleanup) });
    exitCode = await Promise.race([result, /** @type {Promise<never>} */ (crashed)]);
  } catch (error) {
    if (abort.signal.aborted) exitCode = interruptedCode;
    else printError(toUserError(error));
  }
  for (const cleanup of cleanups) {
    try {
      await cleanup();
    } catch (error) {
      printError(toUserError(error));
      exitCode ||= 1;
    }
  }
  process.exit(exitCode);
}
