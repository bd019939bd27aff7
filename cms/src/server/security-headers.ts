/** Pages of the admin need their own scripts, inline styles of its editor, and images of uploads. */
const toAdminPolicy = (scripts: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The policy of a page of the admin, whose inline scripts have this nonce. */
export const getAdminPolicy = (nonce: string): string => toAdminPolicy(`'nonce-${nonce}'`);

/** What is no page loads nothing, also when a browser shows it as one. */
const dataPolicy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const disabledFeatures = ['camera', 'geolocation', 'microphone'];

/** The headers of every answer of the cms, from an error before Next to a file. */
export function getSecurityHeaders(cmsUrl: URL, policy = dataPolicy): [string, string][] {
  const headers: [string, string][] = [
    // Nothing of the cms is for search engines: the site states of its own pages what is.
    ['X-Robots-Tag', 'noindex'],
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', disabledFeatures.map((feature) => `${feature}=()`).join(', ')],
  ];
  if (cmsUrl.protocol === 'https:') {
    headers.push(['Strict-Transport-Security', 'max-age=31536000; includeSubDomains']);
  }
  return headers;
}

/**
 * `next dev` has no server of ours around it, and gives its scripts no nonce.
 * @internal for next.config.mjs
 */
export const getDevelopmentHeaders = (): { key: string; value: string }[] =>
  getSecurityHeaders(new URL('http://localhost'), toAdminPolicy("'unsafe-inline'")).map(
    ([key, value]) => ({ key, value }),
  );
