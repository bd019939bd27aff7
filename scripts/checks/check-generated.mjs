// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../paths.mjs';
import { createNodeEnv } from '../platform/create-node-env.mjs';
import { runCommand } from '../processes/run-command.mjs';
import { messages } from '../messages.mjs';

const generated = [
  'cms/site.graphql',
  'cms/operations',
  'cms/src/payload-types.ts',
  'cms/src/features/privacy/fields.json',
  'cms/src/app/(payload)/admin/importMap.js',
  'frontend/src/graphql/generated',
];

/**
 * @param {string} path
 * @returns {string[]} the file, or all files under the folder
 */
function filesUnder(path) {
  const full = join(paths.root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full).flatMap((name) => filesUnder(join(path, name)));
}

/** @returns {Map<string, string>} digest by path */
function readDigests() {
  return new Map(
    generated.flatMap(filesUnder).map((path) => {
      const content = readFileSync(join(paths.root, path));
      return [path, createHash('sha256').update(content).digest('hex')];
    }),
  );
}

/**
 * Generates again and says which generated files were not up to date. They are compared with
 * themselves, not with git, so that it also holds for work that is not committed yet.
 *
 * @param {AbortSignal} signal
 * @returns {Promise<string>} what is wrong; empty when nothing is
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
