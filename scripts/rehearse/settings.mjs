// @ts-check
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { paths } from '../paths.mjs';

const secret = () => randomBytes(24).toString('hex');

/** Prefix of everything that a rehearsal makes, so that it touches nothing else of the machine. */
export const project = 'digivaardig-rehearsal';

/** A name under `.localhost`, for which Caddy makes a certificate itself and asks nobody. */
export const siteAddress = 'digivaardig.localhost';

export const composeFiles = [
  join(paths.root, 'docker-compose.yml'),
  join(paths.root, 'deploy', 'rehearsal', 'compose.yml'),
];

/** The variables that the compose file asks for, with secrets of this run. */
export const createVariables = () => ({
  SITE_ADDRESS: siteAddress,
  PAYLOAD_SECRET: secret(),
  MONGODB_PASSWORD: secret(),
  DATABASE_PASSWORD: secret(),
  MONGODB_KEY: randomBytes(96).toString('base64'),
  REDIS_PASSWORD: secret(),
  FRONTEND_KEY: secret(),
  SMTP_URL: 'smtp://mail:2525',
  MAIL_FROM: 'Digivaardig <noreply@digivaardig.example>',
});
