import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { makeLibraryModule } from '../../../testing/make-library-module.ts';
import { makeWorld, moduleData, getToken, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager']);
});

const asManager = (method: string, path: string, data?: object) =>
  callRest(getToken(world, 'contentManager'), method, path, data);
const idOfAnswer = ({ body }: { body: unknown }) => (body as { id?: string }).id;

describe('concurrent requests', () => {
  it.each(['draft', 'published'])('do not give two %s documents one slug', async (_status) => {
    const make = () =>
      asManager('POST', '/modules?draft=true', {
        ...moduleData('Tegelijk', world.library.theme),
        slug: `tegelijk-${_status}`,
        tenant: world.a,
        _status,
      });
    const answers = await Promise.all([make(), make(), make(), make()]);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const retried = await make();
    expect(retried.status).toBe(400);
    expect(JSON.stringify(retried.body)).toContain('Kies een ander adres');
  });

  it('for an own version create one version', async () => {
    const library = await makeLibraryModule(world);
    const make = () =>
      asManager('POST', `/library-modules/${library}/own-version`, { tenant: world.a });
    const answers = await Promise.all([make(), make(), make()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(idOfAnswer)).size).toBe(1);
  });

  it('for twenty choices about one module leave one row and no server error', async () => {
    const library = await makeLibraryModule(world);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        asManager('POST', `/library-modules/${library}/availability`, {
          tenant: world.a,
          on: n % 2 === 0,
        }),
      ),
    );
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    const rows = await asSystem(payload).count({
      collection: 'offers',
      where: { 'item.value': { equals: library } },
    });
    expect(rows.totalDocs).toBe(1);
  });
});

describe('an invalid id', () => {
  it.each(['zzz', 'null', '{"$gt":""}'])('%s is rejected', async (id) => {
    await asManager('POST', '/modules?draft=true', { title: 'Eigen', tenant: world.a });
    const at = `/library-modules/${encodeURIComponent(id)}`;
    const made = await asManager('POST', `${at}/own-version`, { tenant: world.a });
    expect(made.status).toBe(404);
    expect((await asManager('GET', `${at}/local?tenant=${world.a}`)).status).toBe(404);
  });
});
