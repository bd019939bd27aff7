// @ts-check

/** @typedef {import('../containers/stack.mjs').Stack} Stack */

/**
 * Decodes what Python's mail catcher prints: a line of bytes for each line of a mail, of which texts
 * are quoted-printable.
 *
 * @internal for tests
 * @param {string} log
 * @returns {string[]} the mails, oldest first
 */
export function parseMails(log) {
  const mails = log.split(/-+ MESSAGE FOLLOWS -+/).slice(1);
  return mails.map((mail) =>
    mail
      .split('\n')
      .map((line) => /^b(['"])(.*)\1$/.exec(line.trim())?.[2] ?? '')
      .join('\n')
      .replaceAll('=\n', '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

/**
 * @param {Stack} stack
 * @returns {Promise<string[]>}
 */
export const readMails = async (stack) => parseMails(await stack.readLog('mail'));
