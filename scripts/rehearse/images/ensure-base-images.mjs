// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canConnect } from '../../network/can-connect.mjs';
import { paths } from '../../paths.mjs';
import { listImages } from '../../security/find-outdated-versions.mjs';
import { makeStandIn } from './make-stand-in.mjs';
import { standInLabel } from './stand-in-label.mjs';

/** @typedef {import('../containers/container-engine.mjs').ContainerEngine} ContainerEngine */
/** @typedef {{ image: string, standIn: string | null }} BaseImage `standIn` is what it is made of */

/** MongoDB is left out: the override puts SecantusDB in its place, also where it can be pulled. */
const names = /** @type {const} */ (['node', 'caddy', 'redis']);

const files = [
  'docker-compose.yml',
  'cms/Dockerfile',
  'workers/Dockerfile',
  'frontend/Dockerfile',
  'deploy/Dockerfile',
];

/**
 * @param {ContainerEngine} engine
 * @param {string} image
 * @returns {Promise<string | null | undefined>} what the image is made of when it is a stand-in,
 *   null when it is not, undefined when there is no such image
 */
async function readStandIn({ attempt }, image) {
  const format = `{{index .Config.Labels "${standInLabel}"}}`;
  const { code, stdout } = await attempt(['image', 'inspect', '--format', format, image]);
  return code === 0 ? stdout.replace('<no value>', '') || null : undefined;
}

/**
 * Makes sure that every image on which production is built is on this machine: pulled, or made from
 * Debian packages where no registry answers.
 *
 * @param {ContainerEngine} engine
 * @param {{ onProgress: (text: string) => void, signal: AbortSignal }} options
 * @returns {Promise<BaseImage[]>}
 */
export async function ensureBaseImages(engine, { onProgress, signal }) {
  const used = files.flatMap((file) =>
    listImages(file, readFileSync(join(paths.root, file), 'utf8')),
  );
  const tags = new Map(used.map(({ name, version }) => [name, version]));
  const hasRegistry = await canConnect('registry-1.docker.io', 443);
  /** @type {BaseImage[]} */
  const images = [];
  for (const name of names) {
    const version = tags.get(name) ?? '';
    const image = `docker.io/library/${name}:${version}`;
    onProgress(image);
    if ((await readStandIn(engine, image)) === undefined) {
      if (hasRegistry) await engine.run(['pull', image]);
      else {
        const [plain = ''] = version.split('-');
        await makeStandIn(engine, { kind: name, version: plain, tag: image, signal });
      }
    }
    images.push({ image, standIn: (await readStandIn(engine, image)) ?? null });
  }
  return images;
}
