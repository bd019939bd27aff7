// @ts-check
import { Fault } from '../fault.mjs';
import { texts } from '../texts.mjs';

/**
 * @typedef {{ kind: 'given', uri: string } | { kind: 'mongod', executable: string } | { kind: 'secantus', python: string }} MongodbChoice
 */

/**
 * The order of `architecture.md`: the address somebody gave, mongod on PATH, SecantusDB.
 *
 * @param {object} surroundings
 * @param {string | undefined} surroundings.uri DATABASE_URI
 * @param {() => string | undefined} surroundings.mongod path of mongod
 * @param {() => boolean} surroundings.hasWheels
 * @param {() => string | undefined} surroundings.python
 * @returns {MongodbChoice}
 * @throws {Fault} when there is none
 */
export function chooseMongodb({ uri, mongod, hasWheels, python }) {
  if (uri) return { kind: 'given', uri };
  const executable = mongod();
  if (executable) return { kind: 'mongod', executable };
  if (!hasWheels()) throw new Fault('no-mongodb', texts.fault.noMongodbHere);
  const found = python();
  if (found) return { kind: 'secantus', python: found };
  throw new Fault('no-mongodb', texts.fault.noMongodb);
}
