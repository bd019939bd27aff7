import { aRuntimeContext } from '../testing/a-runtime-context.ts';
import { FakeJobQueue } from '../testing/fake-job-queue.ts';
import { asSystem } from '@digivaardig/cms/platform/access/system-client';
import { makeWorld, type World } from '@digivaardig/cms/testing/make-world';
import { openCms } from '@digivaardig/cms/testing/open-cms';
import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { createJobHandlers } from './job-handlers.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, []);
});

const name = 'take-weekly-snapshots';
const tick = { name, payload: { v: 1, tenant: null, event: null } } as const;

it('a scheduled job queues one job per municipality with work due, also when it runs twice', async () => {
  const queue = new FakeJobQueue();
  const handler = createJobHandlers(aRuntimeContext(payload, { queue }))[name]!;
  await handler(tick.payload);
  await handler(tick.payload);
  const jobs = [world.a, world.b].map((tenant) => ({
    name,
    payload: { v: 1, tenant, event: null },
    jobId: `${name}-${tenant}`,
  }));
  expect(queue.waiting).toHaveLength(jobs.length);
  expect(queue.waiting).toEqual(expect.arrayContaining(jobs));
});

it('a scheduled job does the work of one municipality in each of these jobs', async () => {
  const queue = new FakeJobQueue();
  await queue.add(tick);
  await queue.work(createJobHandlers(aRuntimeContext(payload, { queue })));
  const { docs } = await asSystem(payload).find({
    collection: 'benchmark-snapshots',
    pagination: false,
  });
  expect(docs.map(({ tenantId }) => tenantId).sort()).toEqual([world.a, world.b].sort());
});
