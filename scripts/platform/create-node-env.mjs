// @ts-check
import { delimiter } from 'node:path';
import { paths } from '../paths.mjs';

/**
 * Creates the environment for a command of the packages: Node 24 first on PATH, and no telemetry.
 *
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function createNodeEnv(extra = {}) {
  return {
    ...process.env,
    PATH: `${paths.bin}${delimiter}${process.env.PATH ?? ''}`,
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    ...extra,
  };
}
