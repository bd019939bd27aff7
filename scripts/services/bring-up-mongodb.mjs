// @ts-check
import { texts } from '../texts.mjs';
import { chooseMongodb } from './choose-mongodb.mjs';
import { findOnPath } from './find-on-path.mjs';
import { findPython } from './find-python.mjs';
import { hasWheels } from './has-wheels.mjs';
import { replicaSetName, runMongod } from './run-mongod.mjs';
import { runSecantus } from './run-secantus.mjs';

/** @typedef {import('./bring-up-services.mjs').Place} Place */
/** @typedef {import('./bring-up-services.mjs').Service} Service */

/**
 * Finds a MongoDB, or starts one at this port and waits until it answers.
 *
 * @param {string | undefined} given DATABASE_URI
 * @param {Place & { port: number, name?: string }} place `name` tells a second server apart
 * @returns {Promise<Service>}
 */
export async function bringUpMongodb(given, place) {
  const choice = chooseMongodb({
    uri: given,
    mongod: () => findOnPath('mongod'),
    hasWheels,
    python: () => findPython(),
  });
  const uriOf = (/** @type {string} */ set) =>
    `mongodb://127.0.0.1:${place.port}/digivaardig?replicaSet=${set}`;
  switch (choice.kind) {
    case 'given':
      return { uri: choice.uri, describe: texts.services.given('DATABASE_URI') };
    case 'mongod': {
      const running = await runMongod(choice.executable, place);
      return { uri: uriOf(replicaSetName), describe: texts.services.mongod, running };
    }
    case 'secantus': {
      const running = await runSecantus(choice.python, place);
      return { uri: uriOf('secantus'), describe: texts.services.secantus, running };
    }
  }
}
