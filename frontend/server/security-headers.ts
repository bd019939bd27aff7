/**
 * Headers for every response, static files and errors included. The values pass the checks of
 * internet.nl: the policy has no `unsafe-*` and no `data:`, and it sets `frame-ancestors`,
 * `base-uri` and `form-action`, which `default-src` does not cover.
 */
export function getSecurityHeaders(siteUrl: URL): [name: string, value: string][] {
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "img-src 'self'",
    "media-src 'self'",
    "script-src 'none'",
    "style-src 'self'",
  ];
  const disabledFeatures = ['camera', 'geolocation', 'microphone', 'payment', 'usb'];
  const headers: [string, string][] = [
    ['Content-Security-Policy', policy.join('; ')],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', disabledFeatures.map((feature) => `${feature}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ];
  if (siteUrl.protocol === 'https:') {
    headers.push(['Strict-Transport-Security', 'max-age=31536000; includeSubDomains']);
  }
  return headers;
}
