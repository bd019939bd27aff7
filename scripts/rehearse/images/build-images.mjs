// @ts-check
import { join } from 'node:path';
import { paths } from '../../paths.mjs';
import { buildImage } from './build-image.mjs';
import { makeStandIn } from './make-stand-in.mjs';

/** @typedef {import('../compose/compose-file.mjs').ComposeFile} ComposeFile */
/** @typedef {import('../containers/container-engine.mjs').ContainerEngine} ContainerEngine */

/**
 * Builds the image of every service that has a Dockerfile, each Dockerfile once, and the stand-in
 * for MongoDB.
 *
 * @param {ContainerEngine} engine
 * @param {ComposeFile} file
 * @param {object} options
 * @param {(dockerfile: string) => string} options.toTag
 * @param {boolean} options.reuse takes images of an earlier run as they are
 * @param {(text: string) => void} options.onProgress
 * @param {AbortSignal} options.signal
 */
export async function buildImages(engine, { services }, { toTag, reuse, onProgress, signal }) {
  const dockerfiles = new Set(
    Object.values(services).flatMap(({ build }) => (build ? [build.dockerfile] : [])),
  );
  const mayReuse = async (/** @type {string} */ tag) =>
    reuse && (await engine.attempt(['image', 'inspect', tag])).code === 0;
  const database = services['mongodb']?.image ?? '';
  onProgress(database);
  if (!(await mayReuse(database))) {
    await makeStandIn(engine, { kind: 'secantusdb', version: '', tag: database, signal });
  }
  for (const dockerfile of dockerfiles) {
    const tag = toTag(dockerfile);
    onProgress(dockerfile);
    if (await mayReuse(tag)) continue;
    const options = { dockerfile: join(paths.root, dockerfile), context: paths.root, tag, signal };
    await buildImage(engine, options);
  }
}
