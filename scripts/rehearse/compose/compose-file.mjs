// @ts-check
import { readFileSync } from 'node:fs';
import { interpolate } from './interpolate.mjs';
import { mergeCompose } from './merge-compose.mjs';

/** @typedef {'service_healthy' | 'service_completed_successfully' | 'service_started'} Condition */

/**
 * The part of Compose's format that our files use.
 *
 * @typedef {object} Service
 * @property {string} [image]
 * @property {{ context: string, dockerfile: string }} [build]
 * @property {string[]} [entrypoint]
 * @property {string[]} [command]
 * @property {Record<string, string | number>} [environment]
 * @property {Record<string, { condition: Condition }>} [depends_on]
 * @property {{ test: string[], interval?: string, timeout?: string, retries?: number,
 *   start_period?: string }} [healthcheck]
 * @property {string[]} [networks]
 * @property {string[]} [ports]
 * @property {string[]} [tmpfs]
 * @property {string[]} [volumes]
 * @property {string[]} [cap_add]
 * @property {string[]} [cap_drop]
 * @property {string[]} [security_opt]
 * @property {boolean} [read_only]
 * @property {string} [stop_grace_period]
 * @property {string} [stop_signal]
 * @property {string} [user]
 */

/**
 * @typedef {object} ComposeFile
 * @property {Record<string, Service>} services
 * @property {Record<string, { internal?: boolean }>} networks
 * @property {Record<string, object>} volumes
 */

/**
 * Reads compose files, later ones on top of earlier ones. The parser is loaded after installing.
 *
 * @param {readonly string[]} files
 * @param {Readonly<Record<string, string | undefined>>} variables
 * @returns {Promise<ComposeFile>}
 */
export async function readComposeFiles(files, variables) {
  const { parse } = await import('yaml');
  const merged = files
    .map((file) => parse(readFileSync(file, 'utf8'), { merge: true }))
    .reduce(mergeCompose);
  return interpolate(merged, variables);
}
