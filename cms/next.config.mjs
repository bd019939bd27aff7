import { withPayload } from '@payloadcms/next/withPayload';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';
import { getDevelopmentHeaders } from './src/server/security-headers.ts';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types have a step of their own (`npm run check`); a build need not look at tests.
  typescript: { ignoreBuildErrors: true },
  // Logs name the classes and places of errors, and Payload decides by class whether to log one.
  experimental: { serverMinification: false },
  turbopack: { root: new URL('..', import.meta.url).pathname },
  // Uploads are shown as they are.
  images: { unoptimized: true },
  redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
};

/** In production, src/server sets the headers. */
const developmentConfig = {
  ...config,
  headers: () => Promise.resolve([{ source: '/:path*', headers: getDevelopmentHeaders() }]),
};

/** @param {string} phase */
const getConfig = (phase) =>
  withPayload(phase === PHASE_DEVELOPMENT_SERVER ? developmentConfig : config, {
    devBundleServerPackages: false,
  });

export default getConfig;
