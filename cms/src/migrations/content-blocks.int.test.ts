import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { aRichText } from '../testing/a-rich-text.ts';
import { callRest } from '../testing/call-cms.ts';
import { makeLibraryModule } from '../testing/make-library-module.ts';
import { getToken, makeWorld, type World } from '../testing/make-world.ts';
import { objectId } from '../testing/object-id.ts';
import { openCms } from '../testing/open-cms.ts';
import { querySite } from '../testing/query-site.ts';
import { up } from './2026-12-01-content-blocks.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager']);
});

const step = (title: string, id: string) => ({ id, title, body: aRichText(`Over ${title}.`) });
const steps = [step('Open', 'a'.repeat(24)), step('Sluit', 'b'.repeat(24))];

/** Stores a document, and its versions, as they were before there were blocks. */
async function storeAsBefore(slug: 'library-modules' | 'modules', id: string, fields: object) {
  const set = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [`version.${name}`, value as unknown]),
  );
  const main = payload.db.collections[slug]!.collection;
  const _id = objectId(payload, id) as never;
  await main.updateOne({ _id }, { $set: fields, $unset: { content: '', usedFiles: '' } });
  await payload.db.versions[slug]!.collection.updateMany(
    { parent: _id },
    { $set: set as never, $unset: { 'version.content': '', 'version.usedFiles': '' } },
  );
}

describe('lessons from before there were blocks', () => {
  it('read the same, and an own step stays the only one that does not follow the library', async () => {
    const library = await makeLibraryModule(world, { slug: 'oude-les' });
    const token = getToken(world, 'contentManager');
    const made = await callRest(token, 'POST', `/library-modules/${library}/own-version`, {
      tenant: world.a,
    });
    const { id: own } = made.body as { id: string };
    await callRest(token, 'PATCH', `/modules/${own}`, { _status: 'published' });
    await storeAsBefore('library-modules', library, { steps, body: aRichText('Lees meer.') });
    await storeAsBefore('modules', own, {
      steps: [step('Open', 'c'.repeat(24)), step('Sluit bij ons', 'd'.repeat(24))],
      body: aRichText('Lees meer.'),
      overrides: [{ id: 'e'.repeat(24), path: 'steps', seen: steps }],
    });
    await up(payload);
    await up(payload);
    const question =
      'module(slug: "oude-les") { content { ... on SiteStepBlock { title } ... on SiteTextBlock { html } } }';
    const { site } = await querySite<{ module: { content: object[] } }>(null, 'aadorp', question);
    expect(site?.module.content).toMatchObject([
      { title: 'Open' },
      { title: 'Sluit bij ons' },
      { html: '<h3>Verder leren</h3><p>Lees meer.</p>' },
    ]);
    const { body } = await callRest(token, 'GET', `/modules/${own}/overrides`);
    expect(body).toMatchObject({ fields: [{ label: 'Stap: Sluit bij ons', waiting: false }] });
    const versions = await payload.db.versions['modules']!.collection.find({}).toArray();
    for (const { version } of versions as unknown as { version: Record<string, unknown> }[]) {
      expect(version).not.toHaveProperty('steps');
      expect(version['content']).toHaveLength(3);
    }
  });

  it('are finished when it was stopped between the library and its versions', async () => {
    const library = await makeLibraryModule(world, {
      slug: 'halve-les',
      content: steps.map((one) => ({ blockType: 'step', ...one })),
    });
    const token = getToken(world, 'contentManager');
    const made = await callRest(token, 'POST', `/library-modules/${library}/own-version`, {
      tenant: world.a,
    });
    const { id: own } = made.body as { id: string };
    await storeAsBefore('modules', own, {
      steps: [step('Open', 'c'.repeat(24)), step('Sluit', 'd'.repeat(24))],
      overrides: [],
    });
    await up(payload);
    const { body } = await callRest(token, 'GET', `/modules/${own}/overrides`);
    expect(body).toMatchObject({ fields: [] });
    const form = await callRest(token, 'GET', `/modules/${own}?draft=true&depth=0`);
    expect(form.body).toMatchObject({ content: steps.map(({ id }) => ({ id })) });
  });
});
