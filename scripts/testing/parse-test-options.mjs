// @ts-check
import { UserError } from '../user-error.mjs';
import { messages } from '../messages.mjs';

/** @typedef {'unit' | 'integration' | 'isolated' | 'browser' | 'deep'} Kind */

/** @type {readonly Kind[]} */
const kinds = ['unit', 'integration', 'isolated', 'browser', 'deep'];

/**
 * `npm test -- [--deep] [--only unit,integration] [part of a file name …]`
 *
 * @param {readonly string[]} words
 * @returns {{ kinds: Kind[], filters: string[] }}
 * @throws {UserError} on a word it does not know
 */
export function parseTestOptions(words) {
  /** @type {Kind[]} */
  let chosen = ['unit', 'integration', 'isolated', 'browser'];
  const filters = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--deep') chosen = [...kinds];
    else if (word === '--only') {
      const names = (rest.shift() ?? '').split(',');
      chosen = kinds.filter((kind) => names.includes(kind));
      if (chosen.length !== names.length) {
        throw new UserError(
          'unknown-option',
          messages.errors.unknownOption(`--only ${names.join(',')}`),
        );
      }
    } else if (word.startsWith('-')) {
      throw new UserError('unknown-option', messages.errors.unknownOption(word));
    } else filters.push(word);
  }
  return { kinds: chosen, filters };
}
