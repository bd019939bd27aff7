import { describeProcesses } from '../scripts/platform/describe-processes.mjs';
import { startHealthyProcess } from '../scripts/platform/start-healthy-process.mjs';
import type { RunningProcess } from '../scripts/processes/start-process.mjs';
import type { ServiceFolders } from '../scripts/services/start-services.mjs';
import type { TestSettings } from '../scripts/testing/create-test-settings.mjs';

/**
 * The workers as tests want them: `workers/src/testing/main.ts`, whose clock stands still until the
 * test moves it over IPC (`running.child.send`). They belong to the process of the test, which
 * stops them.
 */
export function startWorkers(settings: TestSettings, folders: ServiceFolders): Promise<RunningProcess> {
  const { workers } = describeProcesses(settings);
  return startHealthyProcess({ ...workers, args: ['src/testing/main.ts'] }, { ...folders, ipc: true });
}
