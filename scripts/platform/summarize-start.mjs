// @ts-check
import { texts } from '../texts.mjs';

/**
 * @param {readonly (readonly [string, string])[]} rows
 * @returns {string[]}
 */
function align(rows) {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

/**
 * What stands on the screen when everything runs: addresses, accounts, how to stop.
 *
 * @param {import('../env/complete-settings.mjs').Settings} settings
 * @param {import('./prepare-data.mjs').Prepared} prepared
 * @param {readonly string[]} health addresses
 * @param {string} duration
 * @returns {string}
 */
export function summarizeStart(settings, prepared, health, duration) {
  const { CMS_URL, SITE_URL, MAIL_CATCHER, MAIL_WEB_PORT } = settings;
  const { accounts = [], password = '', link } = prepared;
  return [
    '',
    texts.start.running(duration),
    ...align([
      [texts.start.admin, `${CMS_URL}/admin`],
      [texts.start.graphql, `${CMS_URL}/api/graphql`],
      [texts.start.site, SITE_URL],
      [texts.start.dashboard, `${SITE_URL}/dashboard`],
      ...(MAIL_CATCHER === '1'
        ? [/** @type {const} */ ([texts.start.mail, `http://localhost:${MAIL_WEB_PORT}`])]
        : []),
      [texts.start.health, health.join('  ')],
    ]),
    ...(link ? ['', texts.start.link, `  ${link}`] : []),
    ...(accounts.length > 0 ? ['', texts.start.accounts(password)] : []),
    ...align(accounts.map(({ email, role }) => /** @type {const} */ ([email, role]))),
    '',
    texts.start.howToStop,
    '',
  ].join('\n');
}
