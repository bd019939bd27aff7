// @ts-check
import { join } from 'node:path';
import { paths } from '../paths.mjs';
import { createNodeEnv } from '../platform/create-node-env.mjs';
import { runCommand } from '../processes/run-command.mjs';

/**
 * Counts the tests of a kind without running them.
 *
 * @param {string} kind
 * @param {readonly string[]} filters
 * @returns {Promise<number>}
 */
export async function countTests(kind, filters) {
  const { output } = await runCommand({
    command: paths.node,
    // `--json` is last, since it takes a following word as the file to write to.
    args: [join(paths.bin, 'vitest'), 'list', ...filters, '--project', kind, '--json'],
    cwd: paths.root,
    env: createNodeEnv(),
    log: join(paths.logs, 'count-tests.log'),
  });
  const [list = '[]'] = /^\[[^]*^\]/m.exec(output) ?? [];
  return JSON.parse(list).length;
}
