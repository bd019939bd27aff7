// @ts-check
import { messages } from '../messages.mjs';
import { chooseMongodb } from './choose-mongodb.mjs';
import { findOnPath } from './find-on-path.mjs';
import { findPython } from './find-python.mjs';
import { supportsSecantus } from './supports-secantus.mjs';
import { replicaSetName, startMongod } from './start-mongod.mjs';
import { startSecantus } from './start-secantus.mjs';

/** @typedef {import('./start-services.mjs').ServiceFolders} ServiceFolders */
/** @typedef {import('./start-services.mjs').Service} Service */

/**
 * Finds a MongoDB, or starts one at this port and waits until it answers.
 *
 * @param {string | undefined} given DATABASE_URI
 * @param {ServiceFolders & { port: number, name?: string }} server `name` tells a second server apart
 * @returns {Promise<Service>}
 */
export async function startMongodb(given, server) {
  const choice = chooseMongodb({
    uri: given,
    mongod: () => findOnPath('mongod'),
    supportsSecantus,
    python: () => findPython(),
  });
  const toUri = (/** @type {string} */ set) =>
    `mongodb://127.0.0.1:${server.port}/digivaardig?replicaSet=${set}`;
  switch (choice.kind) {
    case 'given':
      return { uri: choice.uri, describe: messages.services.external('DATABASE_URI') };
    case 'mongod': {
      const running = await startMongod(choice.executable, server);
      return { uri: toUri(replicaSetName), describe: messages.services.mongod, running };
    }
    case 'secantus': {
      const running = await startSecantus(choice.python, server);
      return { uri: toUri('secantus'), describe: messages.services.secantus, running };
    }
  }
}
