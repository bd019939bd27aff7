// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../paths.mjs';
import { createNodeEnv } from '../platform/create-node-env.mjs';
import { runCommand } from '../processes/run-command.mjs';
import { messages } from '../messages.mjs';

const generatedPaths = [
  'cms/site.graphql',
  'cms/persisted-operations',
  'cms/src/payload-types.ts',
  ...readdirSync(join(paths.root, 'cms/src/features')).map(
    (feature) => `cms/src/features/${feature}/graphql/resolver-types.ts`,
  ),
  'cms/src/app/(payload)/admin/importMap.js',
  'frontend/src/graphql/generated',
];

/**
 * @param {string} path
 * @returns {string[]} the file, or all files under the folder
 */
function listFiles(path) {
  const full = join(paths.root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full).flatMap((name) => listFiles(join(path, name)));
}

/** @returns {Map<string, string>} digest by path */
function readDigests() {
  return new Map(
    generatedPaths.flatMap(listFiles).map((path) => {
      const content = readFileSync(join(paths.root, path));
      return [path, createHash('sha256').update(content).digest('hex')];
    }),
  );
}

/**
 * Generates the files again and lists those that were not up to date. It compares the files before
 * and after, and does not use git, so that it also works before a commit.
 *
 * @param {AbortSignal} signal
 * @returns {Promise<string>} the problems; empty when there are none
 */
export async function checkGenerated(signal) {
  const before = readDigests();
  const { code, output } = await runCommand({
    command: join(paths.bin, 'turbo'),
    args: ['run', 'gen', '--output-logs=errors-only'],
    cwd: paths.root,
    env: createNodeEnv(),
    log: join(paths.logs, 'check-generated.log'),
    signal,
  });
  if (code !== 0) return output;
  const after = readDigests();
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  return stale.length > 0
    ? `${messages.check.stale}\n${stale.map((path) => `  ${path}\n`).join('')}`
    : '';
}
