// @ts-check
import { join } from 'node:path';
import { completeSettings } from '../env/complete-settings.mjs';
import { findFreePorts } from '../ports/find-free-ports.mjs';

/** @typedef {import('../env/complete-settings.mjs').Settings & { DATABASE_URI: string, REDIS_URI: string }} TestSettings */

/**
 * Creates settings for a platform that runs beside any other: free ports, a media folder of its
 * own, and nothing from `.env`.
 *
 * @param {object} options
 * @param {string} options.databaseUri
 * @param {string} options.redisUri
 * @param {string} options.dir
 * @returns {Promise<TestSettings>}
 */
export async function createTestSettings({ databaseUri, redisUri, dir }) {
  const [cms, cmsHealth, frontend, frontendHealth, workersHealth, smtp, mail] =
    await findFreePorts(7);
  const settings = completeSettings({
    PAYLOAD_SECRET: 'a secret for tests only, 32 bytes',
    CMS_PORT: String(cms),
    CMS_HEALTH_PORT: String(cmsHealth),
    FRONTEND_PORT: String(frontend),
    FRONTEND_HEALTH_PORT: String(frontendHealth),
    WORKERS_HEALTH_PORT: String(workersHealth),
    MAIL_SMTP_PORT: String(smtp),
    MAIL_WEB_PORT: String(mail),
    MEDIA_DIR: join(dir, 'media'),
    // All browsers of all tests have one address.
    VISITOR_REQUESTS_PER_MINUTE: '12000',
  });
  return { ...settings, DATABASE_URI: databaseUri, REDIS_URI: redisUri };
}
