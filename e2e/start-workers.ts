import { describeProcesses } from '../scripts/platform/describe-processes.mjs';
import { startHealthy } from '../scripts/platform/start-healthy.mjs';
import type { Running } from '../scripts/processes/start-process.mjs';
import type { Place } from '../scripts/services/bring-up-services.mjs';
import type { TestSettings } from '../scripts/testing/test-settings.mjs';

/**
 * The workers as tests want them: `workers/src/testing/main.ts`, whose clock stands still until the
 * test moves it over IPC (`running.child.send`). They belong to the process of the test, which
 * stops them.
 */
export function startWorkers(settings: TestSettings, place: Place): Promise<Running> {
  const { workers } = describeProcesses(settings);
  return startHealthy({ ...workers, args: ['src/testing/main.ts'] }, { ...place, ipc: true });
}
