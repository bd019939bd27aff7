import { withPayload } from '@payloadcms/next/withPayload';

// The admin needs inline scripts and styles from Next itself; everything else is shut.
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join('; ');

const headers = [
  // Nothing of the cms is for search engines: the site says of its own pages what is.
  { key: 'X-Robots-Tag', value: 'noindex' },
  { key: 'Content-Security-Policy', value: policy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
];

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types have a step of their own (`npm run check`); a build need not look at tests.
  typescript: { ignoreBuildErrors: true },
  // Logs name the classes and places of errors, and Payload decides by class whether to log one.
  experimental: { serverMinification: false },
  turbopack: { root: new URL('..', import.meta.url).pathname },
  headers: () => Promise.resolve([{ source: '/:path*', headers }]),
  redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
};

export default withPayload(config, { devBundleServerPackages: false });
