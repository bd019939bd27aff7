import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { setClock, systemClock } from '#platform/clock/clock.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { countQueries } from '../../../testing/count-queries.ts';
import { FakeClock } from '../../../testing/fake-clock.ts';
import { makeLibraryModule } from '../../../testing/make-library-module.ts';
import { makeWorld, moduleData, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import type { AvailableModule } from './availability-screen.ts';
import { readAvailabilityScreen } from './read-availability-screen.ts';

let payload: Payload;
let world: World;
let adapted: string;

const read = async (tenant: string) => {
  const municipality = await asSystem(payload).findByID({
    collection: 'municipalities',
    id: tenant,
  });
  return readAvailabilityScreen(payload, municipality);
};

const readModules = async (tenant: string): Promise<Map<string, AvailableModule>> => {
  const { themes } = await read(tenant);
  return new Map(themes.flatMap(({ modules }) => modules).map((module) => [module.title, module]));
};

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, []);
  const system = asSystem(payload);
  adapted = await makeLibraryModule(world, { title: 'Aangepast' });
  await makeLibraryModule(world, { title: 'Standaard uit', defaultOn: false });
  const own = { ...moduleData('x', world.library.theme), tenant: world.a };
  const make = (data: object) =>
    system.create({
      collection: 'modules',
      data: { ...own, ...data } as never,
      draft: !('_status' in data),
    });
  await make({
    basedOn: adapted,
    introduction: 'Van ons.',
    title: 'Aangepast',
    _status: 'published',
  });
  await make({ title: 'Van ons zelf', _status: 'published' });
  await make({ title: 'Nog een concept' });
});

describe('readAvailabilityScreen', () => {
  it('returns modules with their state and origin', async () => {
    const modules = await readModules(world.a);
    expect([...modules.keys()]).toEqual([
      'Aangepast',
      'Module',
      'Nog een concept',
      'Standaard uit',
      'Van ons zelf',
    ]);
    expect(modules.get('Module')).toMatchObject({
      origin: 'library',
      on: true,
      ownId: null,
      waiting: false,
      draft: false,
      collection: 'library-modules',
    });
    expect(modules.get('Aangepast')).toMatchObject({ origin: 'adapted', on: true, waiting: false });
    expect(modules.get('Standaard uit')).toMatchObject({ on: false });
    expect(modules.get('Van ons zelf')).toMatchObject({
      origin: 'own',
      collection: 'modules',
      on: true,
    });
    expect(modules.get('Nog een concept')).toMatchObject({ origin: 'own', on: false, draft: true });
  });

  it('marks an own version that is still a draft', async () => {
    const base = await makeLibraryModule(world, { title: 'Wordt aangepast' });
    const { id } = await asSystem(payload).create({
      collection: 'modules',
      draft: true,
      data: { title: 'Straks anders', tenant: world.a, basedOn: base },
    });
    expect((await readModules(world.a)).get('Wordt aangepast')).toMatchObject({
      origin: 'library',
      on: true,
      draft: false,
      ownId: id,
      ownText: 'draft',
    });
    expect((await readModules(world.b)).get('Wordt aangepast')).toMatchObject({ ownId: null });
    await asSystem(payload).delete({ collection: 'modules', id });
    await asSystem(payload).update({
      collection: 'library-modules',
      id: base,
      data: { _status: 'draft' },
    });
    await asSystem(payload).delete({ collection: 'library-modules', id: base });
  });

  it('tells a waiting change of a published text from a draft', async () => {
    const states = async () => {
      const modules = await readModules(world.a);
      return ['Aangepast', 'Van ons zelf'].map((title) => modules.get(title)?.ownText);
    };
    expect(await states()).toEqual(['published', 'published']);
    const system = asSystem(payload);
    for (const title of ['Aangepast', 'Van ons zelf']) {
      const id = (await readModules(world.a)).get(title)!.ownId!;
      await system.update({
        collection: 'modules',
        id,
        draft: true,
        data: { introduction: 'Anders' },
      });
    }
    expect(await states()).toEqual(['changed', 'changed']);
  });

  it('returns preview links to the site', async () => {
    const module = (await readModules(world.a)).get('Module');
    expect(module?.preview).toMatch(/\/aadorp\/modules\/module\?voorbeeld=ja$/);
  });

  it('returns nothing of another municipality', async () => {
    const modules = await readModules(world.b);
    expect([...modules.keys()]).toEqual(['Aangepast', 'Module', 'Standaard uit']);
    expect(modules.get('Aangepast')).toMatchObject({ origin: 'library', ownId: null });
  });

  it('lists modules without a theme, and own versions of withdrawn documents', async () => {
    const system = asSystem(payload);
    const loose = await system.create({
      collection: 'modules',
      draft: true,
      data: { title: 'Zonder thema', tenant: world.a },
    });
    const withdraw = (_status: 'draft' | 'published') =>
      system.update({ collection: 'library-modules', id: adapted, data: { _status } });
    await withdraw('draft');
    const { withoutTheme, withdrawn } = await read(world.a);
    expect(withoutTheme.map(({ title }) => title)).toEqual(['Zonder thema']);
    expect(withdrawn.map(({ title }) => title)).toEqual(['Aangepast']);
    const elsewhere = await read(world.b);
    expect([elsewhere.withoutTheme, elsewhere.withdrawn]).toEqual([[], []]);
    await withdraw('published');
    await system.delete({ collection: 'modules', id: loose.id });
  });

  it('marks modules with a library change', async () => {
    await asSystem(payload).update({
      collection: 'library-modules',
      id: adapted,
      data: { minutes: 90 },
    });
    expect((await readModules(world.a)).get('Aangepast')?.waiting).toBe(false);
    await asSystem(payload).update({
      collection: 'library-modules',
      id: adapted,
      data: { introduction: 'Nieuw.' },
    });
    expect((await readModules(world.a)).get('Aangepast')?.waiting).toBe(true);
    expect((await readModules(world.b)).get('Aangepast')?.waiting).toBe(false);
  });

  it('shows what the programme wrote with a change, for sixty days', async () => {
    await asSystem(payload).update({
      collection: 'library-modules',
      id: adapted,
      data: { changeNote: 'De stappen zijn korter.', _status: 'published' },
    });
    const readNote = async (tenant: string) =>
      (await readModules(tenant)).get('Aangepast')?.changeNote?.text;
    expect(await readNote(world.a)).toBe('De stappen zijn korter.');
    expect(await readNote(world.b)).toBe('De stappen zijn korter.');
    const later = new Date(Date.now() + 61 * 24 * 3_600_000).toISOString();
    setClock(payload, new FakeClock(later));
    try {
      expect(await readNote(world.b)).toBeUndefined();
    } finally {
      setClock(payload, systemClock);
    }
  });

  it('needs the same number of queries for any number of modules', async () => {
    const before = await countQueries(payload, () => read(world.a));
    for (let n = 0; n < 10; n += 1) await makeLibraryModule(world);
    expect(await countQueries(payload, () => read(world.a))).toBe(before);
  });
});
