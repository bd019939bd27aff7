// @ts-check
import { messages } from '../messages.mjs';

/**
 * @param {readonly (readonly [string, string])[]} rows
 * @returns {string[]}
 */
function align(rows) {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

/**
 * Formats what `npm start` prints when everything runs: addresses, accounts, how to stop.
 *
 * @param {import('../env/complete-settings.mjs').Settings} settings
 * @param {import('./prepare-data.mjs').PreparedData & { link?: string | undefined }} prepared
 * @param {readonly string[]} health addresses
 * @param {string} duration
 * @returns {string}
 */
export function summarizeStart(settings, prepared, health, duration) {
  const { CMS_URL, SITE_URL, MAIL_CATCHER, MAIL_WEB_PORT } = settings;
  const { accounts = [], password = '', link } = prepared;
  return [
    '',
    messages.start.running(duration),
    ...align([
      [messages.start.admin, `${CMS_URL}/admin`],
      [messages.start.graphql, `${CMS_URL}/api/site`],
      [messages.start.site, SITE_URL],
      [messages.start.dashboard, `${SITE_URL}/dashboard`],
      ...(MAIL_CATCHER === '1'
        ? [/** @type {const} */ ([messages.start.mail, `http://localhost:${MAIL_WEB_PORT}`])]
        : []),
      [messages.start.health, health.join('  ')],
    ]),
    ...(link ? ['', messages.start.link, `  ${link}`] : []),
    ...(accounts.length > 0 ? ['', messages.start.accounts(password)] : []),
    ...align(accounts.map(({ email, role }) => /** @type {const} */ ([email, role]))),
    '',
    messages.start.howToStop,
    '',
  ].join('\n');
}
