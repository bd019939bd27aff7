// @ts-check
import { createHash } from 'node:crypto';
import { paths } from '../paths.mjs';

/**
 * @typedef {object} Settings everything the packages read from their environment, and our own ports
 * @property {string} PAYLOAD_SECRET
 * @property {string} [DATABASE_URI] only when it was configured
 * @property {string} [REDIS_URI] only when it was configured
 * @property {string} MONGODB_PORT
 * @property {string} REDIS_PORT
 * @property {string} CMS_HOST
 * @property {string} CMS_PORT
 * @property {string} CMS_URL
 * @property {string} HEALTH_HOST private address of health and metrics
 * @property {string} CMS_HEALTH_PORT
 * @property {string} FRONTEND_HOST
 * @property {string} FRONTEND_PORT
 * @property {string} SITE_URL
 * @property {string} FRONTEND_HEALTH_PORT
 * @property {string} WORKERS_HEALTH_PORT
 * @property {string} MEDIA_DIR
 * @property {string} FRONTEND_KEY identifies the site to the cms
 * @property {string} SMTP_URL the mail server; by default the mail catcher of `npm start`
 * @property {string} [MAIL_CATCHER] set when mail goes to the mail catcher
 * @property {string} MAIL_SMTP_PORT
 * @property {string} MAIL_WEB_PORT
 * @property {string} [VISITOR_REQUESTS_PER_MINUTE] of one address, to the cms's GraphQL
 * @property {string} [DEMO_PASSWORD]
 */

/** @param {string} secret */
const deriveFrontendKey = (secret) =>
  createHash('sha256').update(`frontend ${secret}`).digest('hex');

/**
 * Completes the configured values with defaults. Public addresses follow the ports.
 *
 * @param {Record<string, string | undefined>} configured
 * @returns {Settings}
 */
export function completeSettings(configured) {
  const values = Object.fromEntries(Object.entries(configured).filter(([, value]) => value));
  return {
    PAYLOAD_SECRET: '',
    MONGODB_PORT: '27027',
    REDIS_PORT: '6390',
    CMS_HOST: '127.0.0.1',
    CMS_PORT: '3000',
    CMS_URL: `http://localhost:${values.CMS_PORT ?? '3000'}`,
    HEALTH_HOST: '127.0.0.1',
    CMS_HEALTH_PORT: '3010',
    FRONTEND_HOST: '127.0.0.1',
    FRONTEND_PORT: '4321',
    SITE_URL: `http://localhost:${values.FRONTEND_PORT ?? '4321'}`,
    FRONTEND_HEALTH_PORT: '4331',
    WORKERS_HEALTH_PORT: '3020',
    MEDIA_DIR: paths.media,
    FRONTEND_KEY: deriveFrontendKey(values.PAYLOAD_SECRET ?? ''),
    MAIL_SMTP_PORT: '1025',
    MAIL_WEB_PORT: '8025',
    SMTP_URL: `smtp://127.0.0.1:${values.MAIL_SMTP_PORT ?? '1025'}`,
    ...(values.SMTP_URL ? {} : { MAIL_CATCHER: '1' }),
    ...values,
  };
}
