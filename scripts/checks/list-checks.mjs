// @ts-check
import { join } from 'node:path';
import { paths } from '../paths.mjs';

/**
 * @typedef {'types' | 'lint' | 'format' | 'cruise' | 'cruiseFolders' | 'knip' | 'knipProduction'
 *   | 'compose'} CheckName
 */
/** @typedef {{ name: CheckName, command: string, args: readonly string[] }} Check */

const cruisedFolders = [
  'contracts',
  'analytics',
  'observability',
  'cms',
  'workers',
  'frontend',
  'scripts',
  'e2e',
];

/** Cycles between folders need a run of their own, without tests. */
const folderRules = '.dependency-cruiser.folders.cjs';

/** @type {[name: CheckName, tool: string, ...args: string[]][]} */
const checks = [
  ['types', 'turbo', 'run', 'typecheck', '--output-logs=errors-only', '--continue'],
  ['lint', 'eslint', '--max-warnings', '0', '.'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['cruise', 'depcruise', '--progress', 'none', ...cruisedFolders],
  ['cruiseFolders', 'depcruise', '--config', folderRules, '--progress', 'none', ...cruisedFolders],
  ['knip', 'knip', '--no-progress', '--no-config-hints'],
  ['knipProduction', 'knip', '--no-progress', '--no-config-hints', '--production'],
  [
    'compose',
    'dclint',
    'docker-compose.yml',
    'deploy/rehearsal/compose.yml',
    '--max-warnings',
    '0',
  ],
];

/** @returns {Check[]} the checks of `npm run check` with tools from node_modules, in order */
export function listChecks() {
  return checks.map(([name, tool, ...args]) => ({ name, command: join(paths.bin, tool), args }));
}
