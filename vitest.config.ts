import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const packages = '{contracts,analytics,cms,workers,frontend}';
const slow = '{int,isolated,e2e,deep}';
const seedPropertyTests = 'scripts/testing/seed-property-tests.mjs';
const excludedFolders = ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/.services/**'];

/**
 * These come first, in this order: the two that follow the figures of the dashboard, then the one that moves the platform's
 * clock on by weeks and counts what waits in Groningen, which later ones change.
 */
const first = ['content-manager', 'programme-admin', 'communication-officer'];

class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const nameOf = ({ moduleId }: TestSpecification) =>
      first.findIndex((name) => moduleId.endsWith(`/e2e/${name}.e2e.test.ts`));
    const early = sorted.filter((file) => nameOf(file) !== -1);
    return [
      ...early.sort((a, b) => nameOf(a) - nameOf(b)),
      ...sorted.filter((file) => nameOf(file) === -1),
    ];
  }
}

/** The kinds of tests; `scripts/test.mjs` runs them one after the other with what each needs. */
export default defineConfig({
  test: {
    sequence: { sequencer: InOrder },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${packages}/**/*.test.ts`, 'scripts/**/*.test.mjs'],
          exclude: [...excludedFolders, `**/*.${slow}.test.ts`],
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
          setupFiles: [seedPropertyTests, 'scripts/testing/worker-database.mjs'],
          // Files share the modules of their worker, and with them one cms and one database.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          // Files that stop services, end processes or compose workers of their own.
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
