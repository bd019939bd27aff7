// @ts-check
import { join } from 'node:path';
import { paths } from '../../paths.mjs';
import { runCommand } from '../../processes/run-command.mjs';

/**
 * Builds an image; its layers are cached between runs. The base images are there already, and
 * Podman keeps health checks in Docker's format only.
 *
 * @param {import('../containers/container-engine.mjs').ContainerEngine} engine
 * @param {object} options
 * @param {string} options.dockerfile
 * @param {string} options.context folder
 * @param {string} options.tag
 * @param {string} [options.label]
 * @param {AbortSignal} [options.signal]
 */
export async function buildImage({ name }, { dockerfile, context, tag, label, signal }) {
  const ofPodman = ['--format', 'docker', '--pull=never', '--isolation', 'chroot'];
  const log = join(paths.logs, `rehearse-build-${tag.replaceAll(/\W+/g, '-')}.log`);
  const args = ['build', '--network', 'host', '--file', dockerfile, '--tag', tag];
  const { code } = await runCommand({
    command: name,
    args: [
      ...args,
      ...(name === 'podman' ? ofPodman : []),
      ...(label ? ['--label', label] : []),
      context,
    ],
    cwd: paths.root,
    env: process.env,
    log,
    signal,
  });
  if (code !== 0) throw new Error(`${dockerfile} could not be built: see ${log}.`);
}
