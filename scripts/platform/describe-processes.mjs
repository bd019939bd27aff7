// @ts-check
import { join } from 'node:path';
import { paths } from '../paths.mjs';

/**
 * @typedef {object} ProcessSpec
 * @property {string} name also the name of its log
 * @property {readonly string[]} args for Node 24
 * @property {string} cwd
 * @property {Record<string, string>} env
 * @property {string} health address that returns 200 when the process is healthy
 */

/** @typedef {Record<'cms' | 'frontend' | 'workers', ProcessSpec> & { mail?: ProcessSpec }} ProcessSpecs */

/**
 * Describes how to start the processes of the platform, for production or development. The mail
 * catcher is one of them only when no mail server is configured.
 *
 * @param {import('../env/complete-settings.mjs').Settings & { DATABASE_URI: string, REDIS_URI: string }} settings
 * @param {{ watch?: boolean }} [mode]
 * @returns {ProcessSpecs}
 */
export function describeProcesses(settings, { watch = false } = {}) {
  const { CMS_HOST, CMS_PORT, FRONTEND_HOST, FRONTEND_PORT } = settings;
  const tool = (/** @type {string} */ name) => join(paths.bin, name);
  const host = settings.HEALTH_HOST === '0.0.0.0' ? '127.0.0.1' : settings.HEALTH_HOST;
  const healthAt = (/** @type {string} */ port) => `http://${host}:${port}/health`;
  const env = { ...settings, NODE_ENV: watch ? 'development' : 'production' };
  const { REDIS_URI: _redis, SMTP_URL: _smtp, ...withoutRedis } = env;
  return {
    cms: {
      name: 'cms',
      args: watch ? [tool('next'), 'dev', '-H', CMS_HOST, '-p', CMS_PORT] : ['src/server/main.ts'],
      cwd: join(paths.root, 'cms'),
      env: withoutRedis,
      health: healthAt(settings.CMS_HEALTH_PORT),
    },
    frontend: {
      name: 'frontend',
      args: watch
        ? [tool('astro'), 'dev', '--host', FRONTEND_HOST, '--port', FRONTEND_PORT]
        : ['server.mjs'],
      cwd: join(paths.root, 'frontend'),
      env: withoutRedis,
      // `astro dev` serves pages only, so it has no private health port.
      health: watch
        ? `http://localhost:${FRONTEND_PORT}/health`
        : healthAt(settings.FRONTEND_HEALTH_PORT),
    },
    workers: {
      name: 'workers',
      args: [...(watch ? ['--watch'] : []), 'src/main.ts'],
      cwd: join(paths.root, 'workers'),
      env,
      health: healthAt(settings.WORKERS_HEALTH_PORT),
    },
    ...(settings.MAIL_CATCHER === '1'
      ? {
          mail: {
            name: 'mail',
            args: ['src/testing/mail-catcher/main.ts'],
            cwd: join(paths.root, 'workers'),
            env: { MAIL_SMTP_PORT: settings.MAIL_SMTP_PORT, MAIL_WEB_PORT: settings.MAIL_WEB_PORT },
            health: `http://127.0.0.1:${settings.MAIL_WEB_PORT}/health`,
          },
        }
      : {}),
  };
}
