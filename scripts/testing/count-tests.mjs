// @ts-check
import { join } from 'node:path';
import { paths } from '../paths.mjs';
import { nodeEnv } from '../platform/node-env.mjs';
import { runToEnd } from '../processes/run-to-end.mjs';

/**
 * Counts the tests of a kind from their source, without running anything.
 *
 * @param {string} kind
 * @param {readonly string[]} filters
 * @returns {Promise<number>}
 */
export async function countTests(kind, filters) {
  const { output } = await runToEnd({
    command: paths.node,
    // `--json` stands last: it would take a word after it for a file to write to.
    args: [join(paths.bin, 'vitest'), 'list', ...filters, '--project', kind, '--json'],
    cwd: paths.root,
    env: nodeEnv(),
    log: join(paths.logs, 'count-tests.log'),
  });
  const [list = '[]'] = /^\[[^]*^\]/m.exec(output) ?? [];
  return JSON.parse(list).length;
}
