// @ts-check
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messages } from '../../messages.mjs';
import { paths } from '../../paths.mjs';
import { runCommand } from '../../processes/run-command.mjs';
import { findOnPath } from '../../services/find-on-path.mjs';
import { UserError } from '../../user-error.mjs';
import { standInLabel } from './stand-in-label.mjs';

/** What every stand-in is built on. */
const debian = 'docker.io/library/debian:bookworm-slim';

const certificates = '/etc/ssl/certs/ca-certificates.crt';

/**
 * Makes the image of Debian with debootstrap where no registry can be reached.
 *
 * @param {import('../containers/container-engine.mjs').ContainerEngine} engine
 */
export async function ensureDebian(engine) {
  if ((await engine.attempt(['image', 'inspect', debian])).code === 0) return;
  if (!findOnPath('debootstrap')) {
    throw new UserError('no-debootstrap', messages.errors.noDebootstrap);
  }
  const folder = mkdtempSync(join(tmpdir(), 'debian-'));
  try {
    const root = join(folder, 'root');
    const run = async (/** @type {string} */ command, /** @type {string[]} */ args) => {
      const log = join(paths.logs, `rehearse-${command}.log`);
      const options = { command, args, cwd: folder, env: process.env, log };
      const { code } = await runCommand(options);
      if (code !== 0) throw new Error(`${command} failed: see ${log}.`);
    };
    await run('debootstrap', ['--variant=minbase', 'bookworm', root]);
    if (existsSync(certificates)) {
      mkdirSync(join(root, 'etc/ssl/certs'), { recursive: true });
      copyFileSync(certificates, join(root, certificates));
    }
    const archive = join(folder, 'debian.tar');
    await run('tar', ['-C', root, '-cf', archive, '.']);
    await engine.run(['import', '--change', `LABEL ${standInLabel}=debootstrap`, archive, debian]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
