import { join } from 'node:path';
import { paths } from '../scripts/paths.mjs';
import { createNodeEnv } from '../scripts/platform/create-node-env.mjs';
import { runCommand } from '../scripts/processes/run-command.mjs';
import type { TestSettings } from '../scripts/testing/create-test-settings.mjs';

/**
 * Municipalities that only browser tests have. Each is a copy of a municipality of the demo, with
 * copies of its accounts. A file that changes a municipality has its own here, so that the files
 * pass in any order.
 */
const copies = {
  /** Of content-manager. */
  Tynaarlo: 'assen',
  /** Of content-manager-keyboard. */
  Hoogeveen: 'groningen',
  /** Of communication-officer. */
  Eemsdelta: 'groningen',
  /** Of page-cache. */
  Oldambt: 'groningen',
  /** Of accounts. */
  Veendam: 'westerkwartier',
  /** Of the visibility fixture, which page-cache uses too; both leave it staff-only. */
  Stadskanaal: 'westerkwartier',
  /** Of the fuzz, whose editor may delete everything in it. */
  Haren: 'groningen',
  /**
   * Of rich-text, dutch-time, news-planning, library-changes and new-module, which change other
   * things of it.
   */
  Ameland: 'groningen',
  /** Of scheduled-changes. */
  Terschelling: 'groningen',
  /** Of module-facts. */
  Vlieland: 'groningen',
  /** Of history, bin and unsaved-text, which write documents of their own. */
  Schiermonnikoog: 'groningen',
  /** Of pictures. */
  Pekela: 'westerkwartier',
};

/** Adds the test municipalities to the seeded database of a platform. */
export async function seedTestMunicipalities(
  settings: TestSettings,
  logDir: string,
): Promise<void> {
  const log = join(logDir, 'test-municipalities.log');
  const { code } = await runCommand({
    command: paths.node,
    args: [
      'src/testing/copy-demo-municipalities.ts',
      ...Object.entries(copies).map(([name, original]) => `${name}=${original}`),
    ],
    cwd: join(paths.root, 'cms'),
    env: createNodeEnv({ NODE_ENV: 'production', ...settings }),
    log,
  });
  if (code !== 0) throw new Error(`The test municipalities were not seeded. See ${log}.`);
}
