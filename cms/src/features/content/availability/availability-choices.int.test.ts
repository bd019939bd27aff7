import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { makeLibraryModule } from '../../../testing/make-library-module.ts';
import { makeWorld, moduleData, getToken, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { isAccepted, listMessages, getDocument } from '../../../testing/read-answer.ts';
import { contentMessages } from '../messages.ts';
import { modules } from '../kinds/modules.ts';
import { readResolved } from '../reading/read-resolved.ts';
import type { LibraryPolicy } from '../reading/resolve-documents.ts';

let payload: Payload;
let world: World;
let library: string;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'ofB']);
});
beforeEach(async () => {
  library = await makeLibraryModule(world);
});

const asManager = (method: string, path: string, data?: object) =>
  callRest(getToken(world, 'contentManager'), method, path, data);

const switchTo = (on: boolean, tenant = world.a) =>
  asManager('POST', `/library-modules/${library}/availability`, { tenant, on });

async function isOn(tenant: string, identity = library, libraryPolicy: LibraryPolicy = 'defaults') {
  const both = [world.a, world.b].map((id) => ({ id, libraryPolicy }));
  const resolved = await readResolved(payload, modules, both);
  return resolved.get(tenant)?.find((module) => module.identity === identity)?.on;
}

const findChoicesOfA = () =>
  asSystem(payload).find({
    collection: 'offers',
    where: { tenant: { equals: world.a }, 'item.value': { equals: library } },
  });

describe('a library document', () => {
  it('is switched off and on in one municipality without effect on the other', async () => {
    expect([await isOn(world.a), await isOn(world.b)]).toEqual([true, true]);
    expect((await switchTo(false)).body).toEqual({ on: false });
    expect([await isOn(world.a), await isOn(world.b)]).toEqual([false, true]);
    await switchTo(true);
    expect([await isOn(world.a), await isOn(world.b)]).toEqual([true, true]);
    expect((await findChoicesOfA()).totalDocs).toBe(1);
  });

  it('is switched on in one municipality when it is off by default', async () => {
    library = await makeLibraryModule(world, { defaultOn: false });
    expect([await isOn(world.a), await isOn(world.b)]).toEqual([false, false]);
    await switchTo(true);
    expect([await isOn(world.a), await isOn(world.b)]).toEqual([true, false]);
  });

  it('follows the policy of the municipality until it is switched', async () => {
    expect(await isOn(world.a, library, 'none')).toBe(false);
    await switchTo(true);
    expect(await isOn(world.a, library, 'none')).toBe(true);
    await switchTo(false);
    expect(await isOn(world.a, library, 'all')).toBe(false);
  });

  it('cannot be switched in another municipality', async () => {
    expect((await switchTo(false, world.b)).status).toBe(400);
    expect(await isOn(world.b)).toBe(true);
  });

  it('has at most one choice per municipality, whatever the route', async () => {
    await switchTo(false);
    const item = { relationTo: 'library-modules', value: library };
    const answer = await asManager('POST', '/offers', { tenant: world.a, item, on: true });
    expect(listMessages(answer)).toContain(contentMessages.errors.offerTaken);
    expect(await isOn(world.a)).toBe(false);
  });
});

describe('an own version', () => {
  it('is switched by its library document', async () => {
    const { body } = await asManager('POST', `/library-modules/${library}/own-version`, {
      tenant: world.a,
    });
    const own = (body as { id: string }).id;
    const data = { title: 'Van ons', _status: 'published' };
    expect(isAccepted(await asManager('PATCH', `/modules/${own}`, data))).toBe(true);
    const item = { relationTo: 'modules', value: own };
    expect(
      isAccepted(await asManager('POST', '/offers', { tenant: world.a, item, on: false })),
    ).toBe(true);
    expect(await isOn(world.a)).toBe(false);
    await switchTo(true);
    expect(await isOn(world.a)).toBe(true);
    expect((await findChoicesOfA()).totalDocs).toBe(1);
  });
});

describe('an own document', () => {
  it('is on once published, and can be switched off', async () => {
    const data = { ...moduleData('Helemaal van ons', world.library.theme), tenant: world.a };
    const made = await asManager('POST', '/modules', { ...data, _status: 'published' });
    const { id } = getDocument(made);
    expect(await isOn(world.a, id, 'none')).toBe(true);
    await asManager('POST', `/modules/${id}/availability`, { tenant: world.a, on: false });
    expect(await isOn(world.a, id)).toBe(false);
    expect(await isOn(world.b, id)).toBeUndefined();
  });
});
