// @ts-check

/** @typedef {{ variable: string, value: string, host: string }} PortSetting */

const loopback = '127.0.0.1';

/**
 * Lists the ports on which a start will listen. It starts no MongoDB or Redis when one is
 * configured.
 *
 * @param {import('../env/complete-settings.mjs').Settings} settings
 * @returns {PortSetting[]}
 */
export function listPorts(settings) {
  const { DATABASE_URI, REDIS_URI, CMS_HOST, FRONTEND_HOST, HEALTH_HOST, MAIL_CATCHER } = settings;
  /** @type {[keyof typeof settings, string, boolean][]} */
  const ports = [
    ['MONGODB_PORT', loopback, !DATABASE_URI],
    ['REDIS_PORT', loopback, !REDIS_URI],
    ['CMS_PORT', CMS_HOST, true],
    ['CMS_HEALTH_PORT', HEALTH_HOST, true],
    ['FRONTEND_PORT', FRONTEND_HOST, true],
    ['FRONTEND_HEALTH_PORT', HEALTH_HOST, true],
    ['WORKERS_HEALTH_PORT', HEALTH_HOST, true],
    ['MAIL_SMTP_PORT', loopback, MAIL_CATCHER === '1'],
    ['MAIL_WEB_PORT', loopback, MAIL_CATCHER === '1'],
  ];
  return ports
    .filter(([, , isUsed]) => isUsed)
    .map(([variable, host]) => ({ variable, host, value: settings[variable] ?? '' }));
}
