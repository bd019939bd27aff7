import { describeProcesses } from '../../scripts/platform/describe-processes.mjs';
import { prepareData } from '../../scripts/platform/prepare-data.mjs';
import { startHealthyProcess } from '../../scripts/platform/start-healthy-process.mjs';
import type { RunningProcess } from '../../scripts/processes/start-process.mjs';
import { waitFor } from '../../scripts/processes/wait-for.mjs';
import { startServices } from '../../scripts/services/start-services.mjs';
import { openTestRun } from '../../scripts/testing/open-test-run.mjs';
import { createTestSettings } from '../../scripts/testing/create-test-settings.mjs';
import { startFrontend, type TestFrontend } from '../start-frontend.ts';
import { type PausableProxy, startPausableProxy } from './pausable-proxy.ts';

/** A platform of its own, parts of which a test may end: MongoDB, cms, frontends. */
export interface IsolatedPlatform {
  proxy: PausableProxy;
  /** A frontend that asks its cms directly, or through the door. */
  frontend(through?: PausableProxy): Promise<TestFrontend>;
  /** Changes the welcome on the home page of Groningen; gives the status of the answer. */
  change(title: string): Promise<number>;
  killCms(): Promise<void>;
  startCms(): Promise<void>;
  stopDatabase(): Promise<void>;
  startDatabase(): Promise<void>;
  stop(): Promise<void>;
}

const admin = 'beheer@programma.example';

/** Sets it up, with services that nobody else uses. */
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
    let cms: RunningProcess = await startHealthyProcess(describeProcesses(settings).cms, run.folders);
    cleanups.push(() => cms.stop());
    const proxy = await startPausableProxy(settings.CMS_URL);
    cleanups.push(() => proxy.stop());

    const call = async (method: string, path: string, data?: object, token?: string) => {
      const answer = await fetch(`${settings.CMS_URL}/api${path}`, {
        method,
        headers: {
          'Content-Type': 'application/json',
          ...(token ? { Authorization: `JWT ${token}` } : {}),
        },
        ...(data ? { body: JSON.stringify(data) } : {}),
      });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    };
    const { body } = await call('POST', '/users/login', { email: admin, password });
    const token = String(body['token']);
    const at = '/municipalities?where[slug][equals]=groningen';
    const found = await call('GET', at, undefined, token);
    const [{ id }] = found.body['docs'] as [{ id: string }];

    return {
      proxy,
      frontend: async (through) => {
        const cmsUrl = through?.url ?? settings.CMS_URL;
        const more = { CMS_INTERNAL_URL: cmsUrl };
        const started = await startFrontend(settings, run.folders, more);
        cleanups.push(() => started.stop());
        return started;
      },
      change: async (title) => {
        const data = { welcome: { title, introduction: 'Leer hier verder.' } };
        return (await call('PATCH', `/municipalities/${id}`, data, token)).status;
      },
      killCms: async () => {
        cms.child.kill('SIGKILL');
        await cms.exited;
        // Whatever it started goes with it.
        await cms.stop();
      },
      startCms: async () => {
        cms = await startHealthyProcess(describeProcesses(settings).cms, run.folders);
      },
      stopDatabase: async () => {
        await services.running.at(-1)?.stop(20_000);
      },
      startDatabase: async () => {
        const mongodb = Number(new URL(databaseUri).port);
        const env = { REDIS_URI: redisUri };
        services = await startServices({ folders: run.folders, ports: { mongodb, redis: 0 }, env });
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
