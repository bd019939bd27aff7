// @ts-check

/** @type {Record<string, RegExp>} Headers of every answer, errors and redirects included. */
const required = {
  'strict-transport-security': /max-age=\d{8,}/,
  'content-security-policy': /frame-ancestors/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /./,
};

/**
 * @param {import('node:http').IncomingHttpHeaders} headers of an answer
 * @returns {string[]} what is missing, and what tells too much about the server
 */
export const listMissingHeaders = (headers) => [
  ...Object.entries(required)
    .filter(([name, pattern]) => !pattern.test(String(headers[name] ?? '')))
    .map(([name]) => `no ${name}`),
  ...['server', 'x-powered-by']
    .filter((name) => headers[name] !== undefined)
    .map((name) => `has ${name}: ${String(headers[name])}`),
];
