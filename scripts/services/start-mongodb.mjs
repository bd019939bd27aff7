// @ts-check
import { existsSync } from 'node:fs';
import { messages } from '../messages.mjs';
import { chooseMongodb } from './choose-mongodb.mjs';
import { describeMachine } from './describe-machine.mjs';
import { ensureMongod } from './ensure-mongod.mjs';
import { findOnPath } from './find-on-path.mjs';
import { findPython } from './find-python.mjs';
import { replicaSetName, startMongod } from './start-mongod.mjs';
import { startSecantus, toSecantusHome } from './start-secantus.mjs';

/** @typedef {import('./start-services.mjs').ServiceFolders} ServiceFolders */
/** @typedef {import('./start-services.mjs').Service} Service */

/**
 * Finds a MongoDB, or starts one at this port and waits until it answers.
 *
 * @param {string | undefined} externalUri DATABASE_URI
 * @param {ServiceFolders & { port: number, name?: string }} options `name` distinguishes a second
 *   server
 * @returns {Promise<Service>}
 */
export async function startMongodb(externalUri, options) {
  const choice = await chooseMongodb({
    uri: externalUri,
    mongod: () => findOnPath('mongod'),
    ensureMongod,
    hasSecantusData: () => existsSync(toSecantusHome(options)),
    machine: describeMachine(),
    python: () => findPython(),
  });
  const toUri = (/** @type {string} */ replicaSet) =>
    `mongodb://127.0.0.1:${options.port}/digivaardig?replicaSet=${replicaSet}`;
  switch (choice.kind) {
    case 'external':
      return { uri: choice.uri, description: messages.services.external('DATABASE_URI') };
    case 'mongod':
    case 'download': {
      const running = await startMongod(choice.executable, options);
      return { uri: toUri(replicaSetName), description: messages.services[choice.kind], running };
    }
    case 'secantus': {
      const running = await startSecantus(choice.python, options);
      // While it stops, SecantusDB answers `hello` as if it were in no replica set. A driver that
      // discovers the members would then remove it for good, as the specification of drivers asks.
      const uri = `${toUri('secantus')}&directConnection=true`;
      return { uri, description: messages.services.secantus(choice.reason), running };
    }
  }
}
