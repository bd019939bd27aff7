// @ts-check
import { UserError } from '../user-error.mjs';
import { messages } from '../messages.mjs';

/**
 * @typedef {{ kind: 'given', uri: string } | { kind: 'mongod', executable: string } | { kind: 'secantus', python: string }} MongodbChoice
 */

/**
 * The order of `architecture.md`: the address somebody gave, mongod on PATH, SecantusDB.
 *
 * @param {object} surroundings
 * @param {string | undefined} surroundings.uri DATABASE_URI
 * @param {() => string | undefined} surroundings.mongod path of mongod
 * @param {() => boolean} surroundings.supportsSecantus
 * @param {() => string | undefined} surroundings.python
 * @returns {MongodbChoice}
 * @throws {UserError} when there is none
 */
export function chooseMongodb({ uri, mongod, supportsSecantus, python }) {
  if (uri) return { kind: 'given', uri };
  const executable = mongod();
  if (executable) return { kind: 'mongod', executable };
  if (!supportsSecantus())
    throw new UserError('no-mongodb', messages.errors.noMongodbWithoutPython);
  const found = python();
  if (found) return { kind: 'secantus', python: found };
  throw new UserError('no-mongodb', messages.errors.noMongodb);
}
