import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const rooms = '{analytics,cms,workers,frontend}';
const slow = '{int,e2e,deep}';
const notOurs = ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/.services/**'];

/** Moves the platform's clock on by weeks: whoever came after it would find news and counts of the future. */
const last = ['e2e/communication-officer.e2e.test.ts'];

class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLast = ({ moduleId }: TestSpecification) =>
      last.some((name) => moduleId.endsWith(name));
    return [...sorted.filter((file) => !isLast(file)), ...sorted.filter(isLast)];
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
          include: [`${rooms}/**/*.test.ts`, 'scripts/**/*.test.mjs'],
          exclude: [...notOurs, `**/*.${slow}.test.ts`],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: [`${rooms}/**/*.int.test.ts`],
          exclude: notOurs,
          setupFiles: ['scripts/testing/own-database.mjs'],
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
          exclude: notOurs,
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
          include: [`${rooms}/**/*.deep.test.ts`, 'e2e/**/*.deep.test.ts'],
          exclude: notOurs,
          setupFiles: ['scripts/testing/own-database.mjs'],
          fileParallelism: false,
          testTimeout: 1_200_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
