import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { unusedCss } from './build/unused-css.ts';

// Read when Astro wants to report, which is after this file has run.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone', bodySizeLimit: 64 * 1024 }),
  trailingSlash: 'never',
  compressHTML: true,
  // Inlined styles and data: URIs would need holes in the Content-Security-Policy.
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
    css: { transformer: 'lightningcss', lightningcss: { unusedSymbols: unusedCss() } },
  },
});
