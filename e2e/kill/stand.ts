import { describeProcesses } from '../../scripts/platform/describe-processes.mjs';
import { prepareData } from '../../scripts/platform/prepare-data.mjs';
import { startHealthy } from '../../scripts/platform/start-healthy.mjs';
import type { Running } from '../../scripts/processes/start-process.mjs';
import { waitUntil } from '../../scripts/processes/wait-until.mjs';
import { bringUpServices } from '../../scripts/services/bring-up-services.mjs';
import { openTestRun } from '../../scripts/testing/open-test-run.mjs';
import { testSettings } from '../../scripts/testing/test-settings.mjs';
import { startFrontend, type TestFrontend } from '../start-frontend.ts';
import { type Gate, openGate } from './gate.ts';

/** A platform of its own, parts of which a test may end: MongoDB, cms, frontends. */
export interface Stand {
  gate: Gate;
  /** A frontend that asks its cms directly, or through the door. */
  frontend(through?: Gate): Promise<TestFrontend>;
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
export async function openStand(): Promise<Stand> {
  const run = await openTestRun();
  const endings: (() => Promise<void>)[] = [run.close];
  const stop = async () => {
    for (const ending of endings.reverse()) await ending();
  };
  try {
    let services = await bringUpServices({ place: run.place, env: {} });
    const [redis] = services.running;
    endings.push(() => services.stop());
    if (redis) endings.push(() => redis.stop());
    const { databaseUri, redisUri } = services;
    const settings = await testSettings({ databaseUri, redisUri, dir: run.dir });
    const { logDir } = run.place;
    const { password } = await prepareData({ env: { ...settings }, empty: false, logDir });
    let cms: Running = await startHealthy(describeProcesses(settings).cms, run.place);
    endings.push(() => cms.stop());
    const gate = await openGate(settings.CMS_URL);
    endings.push(() => gate.stop());

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
      gate,
      frontend: async (through) => {
        const cmsUrl = through?.url ?? settings.CMS_URL;
        const more = { CMS_INTERNAL_URL: cmsUrl };
        const started = await startFrontend(settings, run.place, more);
        endings.push(() => started.stop());
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
        cms = await startHealthy(describeProcesses(settings).cms, run.place);
      },
      stopDatabase: async () => {
        await services.running.at(-1)?.stop(20_000);
      },
      startDatabase: async () => {
        const mongodb = Number(new URL(databaseUri).port);
        const env = { REDIS_URI: redisUri };
        services = await bringUpServices({ place: run.place, ports: { mongodb, redis: 0 }, env });
        const isBack = async () => (await fetch(`${settings.CMS_URL}/api/users/me`)).status === 200;
        await waitUntil(isBack, { deadlineMs: 60_000 });
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
