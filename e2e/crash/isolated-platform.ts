import { describeProcesses } from '../../scripts/platform/describe-processes.mjs';
import { prepareData } from '../../scripts/platform/prepare-data.mjs';
import { startHealthyProcess } from '../../scripts/platform/start-healthy-process.mjs';
import type { RunningProcess } from '../../scripts/processes/start-process.mjs';
import { findFreePorts } from '../../scripts/ports/find-free-ports.mjs';
import { waitFor } from '../../scripts/processes/wait-for.mjs';
import { startServices } from '../../scripts/services/start-services.mjs';
import { createTestSettings } from '../../scripts/testing/create-test-settings.mjs';
import { openTestRun } from '../../scripts/testing/open-test-run.mjs';
import { startFrontend, type TestFrontend } from '../start-frontend.ts';
import { type PausableProxy, startPausableProxy } from './pausable-proxy.ts';

/** MongoDB, Redis, a cms and frontends that no other test uses, so that a test may stop them. */
export interface IsolatedPlatform {
  proxy: PausableProxy;
  /** Starts a frontend that calls the cms directly, or through the proxy. */
  startFrontend(through?: PausableProxy): Promise<TestFrontend>;
  /** Changes the welcome on the home page of Groningen and returns the status of the response. */
  changeWelcome(title: string): Promise<number>;
  /** Starts one more cms on the same database. */
  startOtherCms(): Promise<OtherCms>;
  /** Address of the first cms. */
  readonly cmsUrl: string;
  killCms(): Promise<void>;
  startCms(): Promise<void>;
  stopDatabase(): Promise<void>;
  startDatabase(): Promise<void>;
  stop(): Promise<void>;
}

/** A second cms, which the test may kill. */
interface OtherCms {
  readonly url: string;
  kill(): Promise<void>;
}

const adminEmail = 'beheer@programma.example';

async function kill(running: RunningProcess): Promise<void> {
  running.child.kill('SIGKILL');
  await running.exited;
  // Its child processes must end too.
  await running.stop();
}

/** Starts services, seeds them and starts a cms. Frontends are started by the test. */
export async function startIsolatedPlatform(): Promise<IsolatedPlatform> {
  const run = await openTestRun();
  const cleanups: (() => Promise<void>)[] = [run.close];
  const stop = async () => {
    for (const cleanup of cleanups.reverse()) await cleanup();
  };
  try {
    let services = await startServices({ folders: run.folders, env: {} });
    const [redis] = services.running;
    cleanups.push(() => services.stop());
    if (redis) cleanups.push(() => redis.stop());
    const { databaseUri, redisUri } = services;
    const settings = await createTestSettings({ databaseUri, redisUri, dir: run.dir });
    const { logDir } = run.folders;
    const { password } = await prepareData({ env: { ...settings }, empty: false, logDir });
    const cmsSpec = describeProcesses(settings).cms;
    let cms: RunningProcess = await startHealthyProcess(cmsSpec, run.folders);
    cleanups.push(() => cms.stop());
    const proxy = await startPausableProxy(settings.CMS_URL);
    cleanups.push(() => proxy.stop());

    const callApi = async (method: string, path: string, data?: object, token?: string) => {
      const response = await fetch(`${settings.CMS_URL}/api${path}`, {
        method,
        headers: {
          'Content-Type': 'application/json',
          ...(token ? { Authorization: `JWT ${token}` } : {}),
        },
        ...(data ? { body: JSON.stringify(data) } : {}),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
    const credentials = { email: adminEmail, password };
    const { body } = await callApi('POST', '/users/login', credentials);
    const token = String(body['token']);
    const query = '/municipalities?where[slug][equals]=groningen';
    const municipalities = await callApi('GET', query, undefined, token);
    const [{ id }] = municipalities.body['docs'] as [{ id: string }];

    return {
      proxy,
      startFrontend: async (through) => {
        const cmsUrl = through?.url ?? settings.CMS_URL;
        const frontend = await startFrontend(settings, run.folders, { CMS_INTERNAL_URL: cmsUrl });
        cleanups.push(() => frontend.stop());
        return frontend;
      },
      changeWelcome: async (title) => {
        const data = { welcome: { title, introduction: 'Leer hier verder.' } };
        return (await callApi('PATCH', `/municipalities/${id}`, data, token)).status;
      },
      cmsUrl: settings.CMS_URL,
      startOtherCms: async () => {
        const [port, healthPort] = (await findFreePorts(2)).map(String);
        const ports = { CMS_PORT: String(port), CMS_HEALTH_PORT: String(healthPort) };
        const spec = describeProcesses({ ...settings, ...ports }).cms;
        const running = await startHealthyProcess(
          { ...spec, name: `cms-${String(port)}` },
          run.folders,
        );
        cleanups.push(() => running.stop());
        return { url: `http://127.0.0.1:${String(port)}`, kill: () => kill(running) };
      },
      killCms: async () => {
        await kill(cms);
      },
      startCms: async () => {
        cms = await startHealthyProcess(cmsSpec, run.folders);
      },
      stopDatabase: async () => {
        await services.running.at(-1)?.stop(20_000);
      },
      startDatabase: async () => {
        const ports = { mongodb: Number(new URL(databaseUri).port), redis: 0 };
        const env = { REDIS_URI: redisUri };
        services = await startServices({ folders: run.folders, ports, env });
        const isBack = async () => (await fetch(`${settings.CMS_URL}/api/users/me`)).status === 200;
        await waitFor(isBack, { timeoutMs: 60_000 });
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
