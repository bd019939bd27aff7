// @ts-check
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { completeSettings } from './complete-settings.mjs';

/** @returns {string} the content of a new `.env` */
function createEnvFile() {
  return [
    '# Geheimen van deze kopie; .env.example noemt wat er nog meer in kan staan.',
    `PAYLOAD_SECRET=${randomBytes(32).toString('hex')}`,
    '',
  ].join('\n');
}

/**
 * Reads `.env`, after writing one with random secrets when there is none. A variable of the
 * environment takes precedence over the file.
 *
 * @param {string} file
 * @param {Record<string, string | undefined>} [env]
 * @returns {{ settings: import('./complete-settings.mjs').Settings, isNew: boolean }}
 */
export function loadSettings(file, env = process.env) {
  const isNew = !existsSync(file);
  if (isNew) writeFileSync(file, createEnvFile(), { mode: 0o600, flag: 'wx' });
  const fromFile = parseEnv(readFileSync(file, 'utf8'));
  const fromEnv = Object.fromEntries(Object.entries(env).filter(([, value]) => value));
  const names = new Set([...Object.keys(completeSettings({})), ...Object.keys(fromFile)]);
  for (const optional of ['DATABASE_URI', 'REDIS_URI', 'DEMO_PASSWORD']) names.add(optional);
  const values = Object.fromEntries(
    [...names].map((name) => [name, fromEnv[name] ?? fromFile[name]]),
  );
  return { settings: completeSettings(values), isNew };
}
