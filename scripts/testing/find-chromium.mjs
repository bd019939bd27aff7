// @ts-check
import { findOnPath } from '../services/find-on-path.mjs';

/**
 * @param {Record<string, string | undefined>} [env]
 * @param {(command: string) => string | undefined} [locate]
 * @returns {string | undefined} the executable that browser tests use
 */
export function findChromium(env = process.env, locate = findOnPath) {
  return (
    env.CHROMIUM_PATH ||
    ['chromium', 'chromium-browser', 'google-chrome'].map((name) => locate(name)).find(Boolean)
  );
}
