// @ts-check
import { formatDuration } from './format-duration.mjs';

/** @typedef {(text: string) => void} Report shows the progress of a step */
/** @typedef {<T>(label: string, work: (report: Report) => Promise<T> | T) => Promise<T>} Step */

const labelWidth = 34;
const heartbeatMs = 30_000;

/**
 * Runs steps one after the other and writes a line for each: its label, its progress and its
 * duration. On a terminal the line is rewritten in place; elsewhere it is written when the step
 * ends, and every half minute before that.
 *
 * @param {{ write: (text: string) => unknown, isTTY?: boolean }} output
 * @param {AbortSignal} [signal] no step starts or succeeds after this
 * @param {() => number} [now]
 * @returns {Step}
 */
export function createSteps(output, signal, now = Date.now) {
  return async (label, work) => {
    signal?.throwIfAborted();
    const start = now();
    let progress = '';
    const line = (/** @type {string} */ mark) =>
      `${mark} ${label.padEnd(labelWidth)} ${formatDuration(now() - start).padStart(11)}  ${progress}`;
    const rewrite = () => output.write(`\r\x1b[K${line('…')}`.trimEnd());
    const timer = output.isTTY
      ? setInterval(rewrite, 200)
      : setInterval(() => output.write(`${line('…').trimEnd()}\n`), heartbeatMs);
    const finish = (/** @type {string} */ mark) => {
      clearInterval(timer);
      output.write(`${output.isTTY ? '\r\x1b[K' : ''}${line(mark).trimEnd()}\n`);
    };
    try {
      const result = await work((text) => {
        progress = text;
      });
      signal?.throwIfAborted();
      finish('✓');
      return result;
    } catch (error) {
      finish('✗');
      signal?.throwIfAborted();
      throw error;
    }
  };
}
