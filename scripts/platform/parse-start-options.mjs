// @ts-check
import { UserError } from '../user-error.mjs';
import { messages } from '../messages.mjs';

/** @typedef {{ fresh: boolean, yes: boolean, empty: boolean }} StartOptions */

/**
 * Parses `npm start -- [--fresh [--yes]] [--empty]`.
 *
 * @param {readonly string[]} words
 * @returns {StartOptions}
 * @throws {UserError} on an unknown option
 */
export function parseStartOptions(words) {
  const unknownOption = words.find((word) => !['--fresh', '--yes', '--empty'].includes(word));
  if (unknownOption) {
    throw new UserError('unknown-option', messages.errors.unknownOption(unknownOption));
  }
  return {
    fresh: words.includes('--fresh'),
    yes: words.includes('--yes'),
    empty: words.includes('--empty'),
  };
}
