// @ts-check
import { UserError } from '../user-error.mjs';
import { messages } from '../messages.mjs';

/** @typedef {{ fresh: boolean, yes: boolean, empty: boolean }} StartOptions */

/**
 * `npm start -- [--fresh [--yes]] [--empty]`
 *
 * @param {readonly string[]} words
 * @returns {StartOptions}
 * @throws {UserError} on a word it does not know
 */
export function parseStartOptions(words) {
  const unknown = words.find((word) => !['--fresh', '--yes', '--empty'].includes(word));
  if (unknown) throw new UserError('unknown-option', messages.errors.unknownOption(unknown));
  return {
    fresh: words.includes('--fresh'),
    yes: words.includes('--yes'),
    empty: words.includes('--empty'),
  };
}
