// @ts-check
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { completeSettings } from './complete-settings.mjs';
import { parseEnv } from './parse-env.mjs';

/** @returns {string} what a new `.env` holds */
function newEnv() {
  return [
    '# Geheimen van deze kopie; .env.example noemt wat er nog meer in kan staan.',
    `PAYLOAD_SECRET=${randomBytes(32).toString('hex')}`,
    '',
  ].join('\n');
}

/**
 * Reads `.env`, and writes one with random secrets when there is none. What the environment
 * already says wins over the file.
 *
 * @param {string} file
 * @param {Record<string, string | undefined>} [env]
 * @returns {{ settings: import('./complete-settings.mjs').Settings, written: boolean }}
 */
export function loadSettings(file, env = process.env) {
  const written = !existsSync(file);
  if (written) writeFileSync(file, newEnv(), { mode: 0o600, flag: 'wx' });
  const fromFile = parseEnv(readFileSync(file, 'utf8'));
  const fromEnv = Object.fromEntries(Object.entries(env).filter(([, value]) => value));
  const names = new Set([...Object.keys(completeSettings({})), ...Object.keys(fromFile)]);
  for (const optional of ['DATABASE_URI', 'REDIS_URI', 'DEMO_PASSWORD']) names.add(optional);
  const given = Object.fromEntries(
    [...names].map((name) => [name, fromEnv[name] ?? fromFile[name]]),
  );
  return { settings: completeSettings(given), written };
}
