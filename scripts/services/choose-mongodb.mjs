// @ts-check
import { UserError } from '../user-error.mjs';
import { messages } from '../messages.mjs';
import { getInstallCommand } from './install-commands.mjs';
import { supportsMongod, supportsSecantus } from './supports-service.mjs';

/**
 * @typedef {{ kind: 'external', uri: string }
 *   | { kind: 'mongod', executable: string }
 *   | { kind: 'download', executable: string }
 *   | { kind: 'secantus', python: string, reason: string }} MongodbChoice
 */

/**
 * Chooses in this order: the configured address, mongod on PATH, a mongod that is downloaded,
 * SecantusDB. Data that SecantusDB holds already is not left behind for a downloaded mongod.
 *
 * @param {object} options
 * @param {string | undefined} options.uri DATABASE_URI
 * @param {() => string | undefined} options.mongod path of mongod
 * @param {() => Promise<import('./ensure-mongod.mjs').EnsuredMongod>} options.ensureMongod
 * @param {() => boolean} options.hasSecantusData
 * @param {import('./describe-machine.mjs').Machine} options.machine
 * @param {() => string | undefined} options.python
 * @returns {Promise<MongodbChoice>}
 * @throws {UserError} when none is available
 */
export async function chooseMongodb({
  uri,
  mongod,
  ensureMongod,
  hasSecantusData,
  machine,
  python,
}) {
  if (uri) return { kind: 'external', uri };
  const found = mongod();
  if (found) return { kind: 'mongod', executable: found };
  const interpreter = supportsSecantus(machine) ? python() : undefined;
  const { hasOwnData, noMongodBuild } = messages.services;
  if (interpreter && hasSecantusData()) {
    return { kind: 'secantus', python: interpreter, reason: hasOwnData };
  }
  const download = supportsMongod(machine) ? await ensureMongod() : { reason: noMongodBuild };
  if ('executable' in download) return { kind: 'download', executable: download.executable };
  const { reason } = download;
  if (interpreter) return { kind: 'secantus', python: interpreter, reason };
  const command = getInstallCommand('mongod', machine.platform);
  throw new UserError('no-mongodb', messages.errors.noMongodb(reason, command));
}
