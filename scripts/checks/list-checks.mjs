// @ts-check
import { join } from 'node:path';
import { paths } from '../paths.mjs';

/** @typedef {'types' | 'lint' | 'format' | 'cruise' | 'knip' | 'knipProduction' | 'compose'} CheckName */
/** @typedef {{ name: CheckName, command: string, args: readonly string[] }} Check */

const cruisedFolders = ['analytics', 'cms', 'workers', 'frontend', 'scripts', 'e2e'];

/** @type {[name: CheckName, tool: string, ...args: string[]][]} */
const checks = [
  ['types', 'turbo', 'run', 'typecheck', '--output-logs=errors-only', '--continue'],
  ['lint', 'eslint', '--max-warnings', '0', '.'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['cruise', 'depcruise', '--progress', 'none', ...cruisedFolders],
  ['knip', 'knip', '--no-progress', '--no-config-hints'],
  ['knipProduction', 'knip', '--no-progress', '--no-config-hints', '--production'],
  ['compose', 'dclint', 'docker-compose.yml', '--max-warnings', '0'],
];

/** @returns {Check[]} the checks of `npm run check` that use tools from node_modules, in this order */
export function listChecks() {
  return checks.map(([name, tool, ...args]) => ({ name, command: join(paths.bin, tool), args }));
}
