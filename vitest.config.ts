import { defineConfig } from 'vitest/config';

const packages = '{contracts,analytics,observability,cms,workers,frontend}';
const slowKinds = '{int,isolated,e2e,deep}';
const seedPropertyTests = 'scripts/testing/seed-property-tests.mjs';
const excludedFolders = ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/.services/**'];

/** The kinds of tests. `scripts/test.mjs` runs them one after the other with what each needs. */
export default defineConfig({
  test: {
    // Otherwise it loads graphql's other build than our code does, and graphql accepts no schema
    // that another copy of it made.
    server: { deps: { inline: [/@graphql-tools/] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${packages}/**/*.test.ts`, 'scripts/**/*.test.mjs'],
          exclude: [...excludedFolders, `**/*.${slowKinds}.test.ts`],
          setupFiles: [seedPropertyTests],
          // Files share the modules of their worker, which halves the time of this project.
          isolate: false,
          // This only ends tests that hang, since a busy machine may be slow.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: [`${packages}/**/*.int.test.ts`],
          exclude: excludedFolders,
          setupFiles: [
            seedPropertyTests,
            'scripts/testing/worker-database.mjs',
            'cms/src/testing/reject-overlaps.setup.ts',
          ],
          // Files share the modules of their worker, and so one cms and one database.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          // These files stop services, kill processes or start workers of their own.
          name: 'isolated',
          include: [`${packages}/**/*.isolated.test.ts`],
          exclude: excludedFolders,
          setupFiles: [seedPropertyTests, 'scripts/testing/create-test-database.mjs'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['e2e/**/*.e2e.test.ts'],
          exclude: excludedFolders,
          globalSetup: ['e2e/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'deep',
          include: [`${packages}/**/*.deep.test.ts`, 'e2e/**/*.deep.test.ts'],
          exclude: excludedFolders,
          setupFiles: [seedPropertyTests, 'scripts/testing/create-test-database.mjs'],
          fileParallelism: false,
          testTimeout: 1_200_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
