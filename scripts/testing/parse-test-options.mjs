// @ts-check
import { messages } from '../messages.mjs';
import { UserError } from '../user-error.mjs';

/** @typedef {'unit' | 'integration' | 'isolated' | 'browser' | 'deep'} Kind */

/** @type {readonly Kind[]} */
const kinds = ['unit', 'integration', 'isolated', 'browser', 'deep'];

/**
 * Parses `npm test -- [--deep] [--write-times] [--only unit,integration] [part of a file name …]`.
 *
 * @param {readonly string[]} words
 * @returns {{ kinds: Kind[], filters: string[], shouldWriteTimes: boolean }}
 * @throws {UserError} on an unknown option, or when the times of only some tests should be written
 */
export function parseTestOptions(words) {
  /** @type {Kind[]} */
  let chosen = ['unit', 'integration', 'isolated', 'browser'];
  let isSelection = false;
  let shouldWriteTimes = false;
  const filters = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--deep') chosen = [...kinds];
    else if (word === '--write-times') shouldWriteTimes = true;
    else if (word === '--only') {
      const names = (rest.shift() ?? '').split(',');
      chosen = kinds.filter((kind) => names.includes(kind));
      isSelection = true;
      if (chosen.length !== names.length) throwUnknownOption(`--only ${names.join(',')}`);
    } else if (word.startsWith('-')) throwUnknownOption(word);
    else filters.push(word);
  }
  if (shouldWriteTimes && (isSelection || filters.length > 0)) {
    throw new UserError('times-of-selection', messages.errors.timesOfSelection);
  }
  return { kinds: chosen, filters, shouldWriteTimes };
}

/** @param {string} option */
function throwUnknownOption(option) {
  throw new UserError('unknown-option', messages.errors.unknownOption(option));
}
