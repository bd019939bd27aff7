import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { aRichText } from '../../src/testing/a-rich-text.ts';
import { callGraphql } from '../../src/testing/call-cms.ts';
import { querySite } from '../../src/testing/query-site.ts';
import { makeLibraryModule } from '../../src/testing/make-library-module.ts';
import { makeWorld, getToken, type World } from '../../src/testing/make-world.ts';
import { openCms } from '../../src/testing/open-cms.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'programmeAdmin']);
});

interface Lesson {
  module: { goals: string[]; content: { title: string }[] } | null;
}

describe('a preview', () => {
  it('shows a module that is half written, in its theme and by itself', async () => {
    const system = asSystem(payload);
    const theme = { relationTo: 'library-themes', value: world.library.theme };
    await system.create({
      collection: 'modules',
      draft: true,
      data: { title: 'Half', slug: 'half', tenant: world.a, theme } as never,
    });
    const known = await system.findByID({
      collection: 'library-themes',
      id: world.library.theme,
    });
    const facts = 'title introduction level minutes skillKind deliveryForm content { __typename }';
    const { body } = await callGraphql(
      getToken(world, 'contentManager'),
      `{ Site(municipality: "aadorp", draft: true) { site {
        theme(slug: "${String(known.slug)}") { modules { ${facts} } } module(slug: "half") { ${facts} }
      } } }`,
    );
    expect(body).not.toHaveProperty('errors');
    expect(JSON.stringify(body)).toContain('"title":"Half","introduction":"","level":null');
  });

  it('shows the materials without one that has a title alone', async () => {
    await asSystem(payload).create({
      collection: 'materials',
      draft: true,
      data: { title: 'Half', tenant: world.a },
    });
    const { body } = await callGraphql(
      getToken(world, 'contentManager'),
      `{ Site(municipality: "aadorp", draft: true) { site {
        toolkit { toolkit { materials { title tier audiences phaseKeys } } }
      } } }`,
    );
    expect(body).not.toHaveProperty('errors');
    expect(JSON.stringify(body)).toContain('"title":"Poster"');
    expect(JSON.stringify(body)).not.toContain('"title":"Half"');
  });
});

describe('a module whose steps are the municipality’s own', () => {
  it('has its steps, and all that it shares with the library, on the site', async () => {
    const id = await makeLibraryModule(world, { slug: 'eigen-stappen' });
    const system = asSystem(payload);
    const base = await system.findByID({ collection: 'library-modules', id, depth: 0 });
    const {
      id: _i,
      createdAt: _c,
      updatedAt: _u,
      defaultOn: _d,
      formerSlugs: _f,
      ownAddress: _a,
      ...values
    } = base;
    const version = await system.create({
      collection: 'modules',
      data: { ...values, tenant: world.a, basedOn: id, _status: 'published' } as never,
    });
    await system.update({
      collection: 'modules',
      id: version.id,
      data: {
        content: [{ blockType: 'step', title: 'Onze stap', body: aRichText('Van ons.') }],
        _status: 'published',
      },
    } as never);
    const { site } = await querySite<Lesson>(
      getToken(world, 'programmeAdmin'),
      'aadorp',
      'module(slug: "eigen-stappen") { goals content { ... on SiteStepBlock { title } } }',
    );
    expect(site?.module).toEqual({ goals: ['Je kunt het.'], content: [{ title: 'Onze stap' }] });
  });
});
