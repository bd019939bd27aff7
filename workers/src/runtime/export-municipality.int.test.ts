import { existsSync, readdirSync } from 'node:fs';
import { asSystem } from '@digivaardig/cms/platform/access/system-client';
import { tenantCollections } from '@digivaardig/contracts/roles';
import { archiveMunicipality, restoreMunicipality } from '@digivaardig/cms/features/operations';
import { env } from '@digivaardig/cms/platform/env';
import { markDead } from '@digivaardig/cms/platform/events/outbox-rows';
import { callBinary, callRest } from '@digivaardig/cms/testing/call-cms';
import { makeDocument } from '@digivaardig/cms/testing/fixtures';
import { makeOfferedFile } from '@digivaardig/cms/testing/make-offered-file';
import { makeWorld, getToken, type World } from '@digivaardig/cms/testing/make-world';
import { openCms } from '@digivaardig/cms/testing/open-cms';
import { storedUser } from '@digivaardig/cms/testing/stored-user';
import { strFromU8, unzipSync } from 'fflate';
import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { aRuntimeContext } from '../testing/a-runtime-context.ts';
import { FakeJobQueue } from '../testing/fake-job-queue.ts';
import { clearOutbox, newRows, outboxRow } from '@digivaardig/cms/testing/read-rows';
import { runEventJob } from '../testing/run-event-job.ts';
import { relayOutbox } from './relay-outbox.ts';

let payload: Payload;
let world: World;
let event: string;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['employee', 'contentManager', 'programmeAdmin', 'ofB']);
  for (const slug of tenantCollections) await makeDocument(world, slug, world.a);
  await makeDocument(world, 'modules', world.b);
  await makeOfferedFile(world, world.a);
  const draft = { title: 'Alleen een concept', _status: 'draft' };
  await asSystem(payload).create({
    collection: 'news',
    draft: true,
    data: { ...draft, tenant: world.a } as never,
  });
});

const path = () => `/municipalities/${world.a}`;
const state = async () => {
  const { body } = await callRest(getToken(world, 'programmeAdmin'), 'GET', `${path()}/archive`);
  return (body as { export: { state: string } }).export.state;
};
const download = () => callBinary(getToken(world, 'programmeAdmin'), `${path()}/export`);
const exportsOfA = () =>
  existsSync(env.EXPORT_DIR)
    ? readdirSync(env.EXPORT_DIR).filter((name) => name.startsWith(world.a))
    : [];

/**
 * Relays the waiting events and runs the export jobs among them; returns the ids of their events.
 */
async function work(): Promise<string[]> {
  const queue = new FakeJobQueue();
  const context = aRuntimeContext(payload, { queue });
  await relayOutbox(context);
  const events: string[] = [];
  await queue.work({
    'export-municipality': async (job) => {
      events.push(job.event ?? '');
      await runEventJob(context, 'export-municipality', job);
    },
    'recompute-benchmark': () => Promise.resolve(),
  });
  return events;
}

describe('the export of an archived municipality', () => {
  beforeAll(async () => {
    await clearOutbox(payload);
    await archiveMunicipality(payload, world.a, null);
  });

  it('is pending until the workers have created it', async () => {
    expect(await state()).toBe('busy');
    expect((await download()).status).toBe(404);
    [event = ''] = await work();
    expect(await state()).toBe('done');
    expect(await outboxRow(payload, event)).toMatchObject({ state: 'done' });
  });

  it('holds every collection, people without secrets, and the files', async () => {
    const { status, bytes, headers } = await download();
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="(aadorp-[\d-]+\.zip)"; filename\*=UTF-8''\1$/,
    );
    const files = unzipSync(bytes);
    const names = Object.keys(files);
    const expected = ['gemeente.json', 'accounts.json', 'LEESMIJ.txt'];
    expect(names).toEqual(
      expect.arrayContaining([...expected, ...tenantCollections.map((slug) => `${slug}.json`)]),
    );
    expect(names.filter((name) => name.startsWith('bestanden/')).length).toBeGreaterThan(0);
    const text = (name: string) => strFromU8(files[name]!);
    expect(JSON.parse(text('accounts.json'))).toEqual([
      { name: 'contentManager', roles: ['Contentbeheerder'] },
      { name: 'employee', roles: ['Medewerker'] },
    ]);
    expect(text('news.json')).toContain('Alleen een concept');
    expect(text('LEESMIJ.txt')).toContain('Export van de gemeente Aadorp');
    const all = names.map(text).join('\n');
    expect(all).not.toContain(world.b);
    const { hash, salt } = await storedUser(payload, world.users.get('employee')!);
    for (const secret of [hash, salt, 'voorbeeld.example"']) {
      expect(text('accounts.json')).not.toContain(String(secret));
    }
    expect(all).not.toContain(String(hash));
  });

  it('is created once when the job runs twice', async () => {
    const job = { v: 1, tenant: world.a, event } as const;
    await runEventJob(aRuntimeContext(payload), 'export-municipality', job);
    expect(exportsOfA()).toEqual([`${world.a}-${event}.zip`]);
    expect(await state()).toBe('done');
  });

  it('is the newest one, in whatever order two requests finish', async () => {
    const request = async (): Promise<string> => {
      await callRest(getToken(world, 'programmeAdmin'), 'POST', `${path()}/export`, {});
      return (await newRows(payload)).at(-1)!.id;
    };
    const [older, newer] = [await request(), await request()];
    for (const id of [newer, older]) {
      await runEventJob(aRuntimeContext(payload), 'export-municipality', {
        tenant: world.a,
        event: id,
      });
    }
    expect(await state()).toBe('done');
    expect(exportsOfA()).toEqual([`${world.a}-${newer}.zip`]);
    expect((await download()).status).toBe(200);
    await clearOutbox(payload);
  });

  it('reports a final failure, and is created on a new request', async () => {
    await callRest(getToken(world, 'programmeAdmin'), 'POST', `${path()}/export`, {});
    expect(await state()).toBe('busy');
    const [row] = await newRows(payload);
    await markDead(payload, row!.id, 'disk');
    expect(await state()).toBe('failed');
    await callRest(getToken(world, 'programmeAdmin'), 'POST', `${path()}/export`, {});
    const [made] = await work();
    expect(await state()).toBe('done');
    expect(exportsOfA()).toEqual([`${world.a}-${made ?? ''}.zip`]);
  });

  it('is deleted when the municipality is restored', async () => {
    await restoreMunicipality(payload, world.a, null);
    await work();
    expect(exportsOfA()).toEqual([]);
    expect(await state()).toBe('none');
    expect((await download()).status).toBe(404);
  });
});
