// @ts-check
import { Fault } from '../fault.mjs';
import { texts } from '../texts.mjs';

/** @typedef {{ fresh: boolean, yes: boolean, empty: boolean }} StartOptions */

/**
 * `npm start -- [--fresh [--yes]] [--empty]`
 *
 * @param {readonly string[]} words
 * @returns {StartOptions}
 * @throws {Fault} on a word it does not know
 */
export function parseStartOptions(words) {
  const unknown = words.find((word) => !['--fresh', '--yes', '--empty'].includes(word));
  if (unknown) throw new Fault('unknown-option', texts.fault.unknownOption(unknown));
  return {
    fresh: words.includes('--fresh'),
    yes: words.includes('--yes'),
    empty: words.includes('--empty'),
  };
}
