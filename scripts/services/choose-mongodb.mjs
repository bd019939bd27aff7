// @ts-check
import { UserError } from '../user-error.mjs';
import { messages } from '../messages.mjs';

/**
 * @typedef {{ kind: 'external', uri: string }
 *   | { kind: 'mongod', executable: string }
 *   | { kind: 'secantus', python: string }} MongodbChoice
 */

/**
 * Chooses in this order: the configured address, mongod on PATH, SecantusDB.
 *
 * @param {object} options
 * @param {string | undefined} options.uri DATABASE_URI
 * @param {() => string | undefined} options.mongod path of mongod
 * @param {() => boolean} options.supportsSecantus
 * @param {() => string | undefined} options.python
 * @returns {MongodbChoice}
 * @throws {UserError} when none is available
 */
export function chooseMongodb({ uri, mongod, supportsSecantus, python }) {
  if (uri) return { kind: 'external', uri };
  const executable = mongod();
  if (executable) return { kind: 'mongod', executable };
  if (!supportsSecantus())
    throw new UserError('no-mongodb', messages.errors.noMongodbWithoutPython);
  const interpreter = python();
  if (interpreter) return { kind: 'secantus', python: interpreter };
  throw new UserError('no-mongodb', messages.errors.noMongodb);
}
