import type { KnipConfig } from 'knip';

/** What a stylesheet imports or takes from a package, as JavaScript that knip can follow. */
const css = (text: string): string =>
  [...text.matchAll(/(?:@import\s+(?:url\()?|url\((?=["']@))["']([^"']+)["']/g)]
    .map(([, specifier]) => `import '${specifier ?? ''}';`)
    .join('\n');

/**
 * Whether somebody uses what a package exports; without tests, which use more than they should be
 * asked about.
 */
const includeEntryExports = !process.argv.includes('--production');

/** A pattern that ends in `!` also counts in production mode (`knip --production`). */
export default {
  compilers: { css },
  workspaces: {
    '.': {
      entry: ['scripts/*.mjs!', 'e2e/**/*.{e2e,deep}.test.ts'],
      project: [
        'scripts/**/*.mjs!',
        '!scripts/{lint,security,testing}/**!',
        'e2e/**/*.ts',
        '*.{js,ts,cjs}',
      ],
      ignore: ['scripts/cruise-fixtures/**'],
      ignoreDependencies: [
        // Started by scripts/check.mjs from its place in node_modules.
        'dclint',
        // The package names types that it does not have.
        '@types/http-cache-semantics',
      ],
    },
    contracts: { includeEntryExports, project: ['src/**/*.ts!'] },
    observability: {
      includeEntryExports,
      entry: ['src/check-health.ts!'],
      project: ['src/**/*.ts!'],
    },
    analytics: {
      entry: ['cli/*.ts!', 'bench/*.bench.ts'],
      project: ['src/**/*.ts!', '!src/testing/**!', '{cli,solver}/**/*.ts!', 'bench/**/*.ts'],
    },
    cms: {
      // Draws the film of a lesson, by hand.
      ignoreBinaries: ['ffmpeg'],
      // The plugin would run the config, which wants an environment.
      payload: false,
      includeEntryExports,
      ignore: ['src/payload-types.ts', 'src/features/*/graphql/resolver-types.ts'],
      entry: [
        'src/cli/*.ts!',
        'src/server/main.ts!',
        'src/migrations/*.ts!',
        'src/features/*/{index,client}.ts!',
        'seed/files/*.{mjs,ts}',
        'src/testing/copy-demo-municipalities.ts',
        'bench/{*.bench,stock-graphql}.ts',
      ],
      project: [
        'src/**/*.{ts,tsx,js}!',
        'seed/**/*.ts!',
        '!src/testing/**!',
        '{tests,bench}/**/*.ts',
      ],
    },
    workers: {
      includeEntryExports,
      entry: ['src/main.ts!', 'src/testing/{,mail-catcher/}main.ts', 'bench/*.bench.ts'],
      project: ['src/**/*.ts!', '!src/testing/**!', 'bench/**/*.ts'],
    },
    frontend: {
      entry: ['server.mjs!', 'src/testing/**/start.ts', 'bench/*.bench.ts'],
      project: [
        'src/**/*.{ts,astro,css}!',
        '!src/testing/**!',
        'server/**/*.ts!',
        '{bench,build}/**/*.ts',
        '*.mjs!',
      ],
      ignore: ['src/graphql/generated/**'],
      // astro.config.ts puts it into the build, which needs it to run.
      ignoreDependencies: ['@astrojs/node'],
    },
  },
} satisfies KnipConfig;
