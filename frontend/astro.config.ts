import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { findUnusedCss } from './build/find-unused-css.ts';
import { MAX_BODY_BYTES } from './server/inspect-request.ts';

// Astro reads this variable when it sends telemetry, which is after this file has run.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone', bodySizeLimit: MAX_BODY_BYTES }),
  trailingSlash: 'never',
  compressHTML: true,
  // The Content-Security-Policy blocks inlined styles and data: URIs.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  session: false,
  security: {
    checkOrigin: true,
    // server.mjs overwrites Host and X-Forwarded-* with SITE_URL, which is known at run time only.
    allowedDomains: [{}],
  },
  vite: {
    build: { assetsInlineLimit: 0, cssMinify: 'lightningcss' },
    css: { transformer: 'lightningcss', lightningcss: { unusedSymbols: findUnusedCss() } },
  },
});
