import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { getDocument } from '../../../testing/read-answer.ts';
import {
  makeWorld,
  materialData,
  moduleData,
  municipalityData,
  newsData,
  getToken,
  type World,
} from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'communicationOfficer', 'programmeAdmin']);
});

type Slug = 'news' | 'themes' | 'modules' | 'materials';

const dataFor = (slug: Slug, title: string): object =>
  ({
    news: () => newsData(title),
    themes: () => ({ title, introduction: 'Over.' }),
    modules: () => moduleData(title, world.library.theme),
    materials: () => materialData(title, world.library.persona),
  })[slug]();

const officer = () => getToken(world, 'communicationOfficer');
const editorOf = (slug: string) =>
  ['news', 'materials'].includes(slug) ? officer() : getToken(world, 'contentManager');
const admin = () => getToken(world, 'programmeAdmin');

const publish = async (slug: Slug, title: string, more: object = {}) =>
  getDocument(
    await callRest(editorOf(slug), 'POST', `/${slug}`, {
      ...dataFor(slug, title),
      tenant: world.a,
      _status: 'published',
      ...more,
    }),
  );

const slugs: Slug[] = ['news', 'themes', 'modules', 'materials'];

describe('the address of a title without Latin letters', () => {
  it.each(slugs)('is written in plain letters: %s', async (slug) => {
    expect((await publish(slug, 'Вітаємо'))['slug']).toBe('vitaiemo');
  });

  it.each(slugs)('is the id when the title has no letters at all: %s', async (slug) => {
    for (const title of ['🎉', '— !']) {
      const made = await publish(slug, title);
      expect(made).toMatchObject({ slug: made['id'], formerSlugs: [] });
    }
  });

  it.each(slugs)('is the same in the library: library-%s', async (slug) => {
    const answer = await callRest(admin(), 'POST', `/library-${slug}`, {
      ...dataFor(slug, '🎈'),
      _status: 'published',
    });
    const made = getDocument(answer);
    expect(made['slug']).toBe(made['id']);
  });

  it('is the id for a persona and a municipality too', async () => {
    const persona = await callRest(admin(), 'POST', '/personas', { title: '🦊', summary: 'Slim.' });
    expect(getDocument(persona)['slug']).toBe(getDocument(persona)['id']);
    const municipality = await callRest(admin(), 'POST', '/municipalities', {
      ...municipalityData('欢迎', 'public'),
      slug: '',
    });
    expect(getDocument(municipality)['slug']).toBe('huanying');
  });

  it('fits a municipality with a long name', async () => {
    const name = 'Gemeente met een heel erg lange naam die niet past in het adres zelf';
    const { slug: _slug, ...data } = municipalityData(name, 'public');
    const slug = getDocument(await callRest(admin(), 'POST', '/municipalities', data))['slug'];
    expect(slug).toBe('gemeente-met-een-heel-erg-lange-naam-die-niet-past-in-het');
  });

  it('is there after publishing a draft without title, which has none', async () => {
    const draft = getDocument(
      await callRest(officer(), 'POST', '/news?draft=true', { tenant: world.a }),
    );
    expect(draft['slug'] ?? null).toBeNull();
    const path = `/news/${draft['id']}`;
    const data = { ...newsData('🥳'), _status: 'published' };
    expect(getDocument(await callRest(officer(), 'PATCH', path, data))['slug']).toBe(draft['id']);
  });

  it('is given by the system’s own writes, restored versions and own versions too', async () => {
    const made = await asSystem(payload).create({
      collection: 'library-themes',
      data: { title: '🌱', introduction: 'Over.', _status: 'published' },
    });
    expect(made.slug).toBe(made.id);
    const rows = payload.db.versions['library-themes']!.collection;
    await rows.updateMany({ 'version.title': '🌱' }, { $unset: { 'version.slug': '' } });
    const version = await rows.findOne({ 'version.title': '🌱' });
    const restored = await callRest(
      admin(),
      'POST',
      `/library-themes/versions/${String(version!._id)}`,
    );
    expect(restored.body).toMatchObject({ slug: made.id, _status: 'published' });
    const own = await publish('themes', '🌻', { basedOn: made.id });
    expect(own['slug']).toBe(made.id);
  });

  it('cannot be chosen by sending an id', async () => {
    const chosen = '0123456789abcdef01234567';
    const data = { ...newsData('Gewoon'), tenant: world.a };
    expect((await callRest(officer(), 'POST', '/news', { ...data, _id: chosen })).status).toBe(400);
    const made = getDocument(await callRest(officer(), 'POST', '/news', { ...data, id: chosen }));
    expect(made.id).not.toBe(chosen);
  });
});

describe('a copy', () => {
  const copy = async (collection: CollectionSlug, id: unknown, token: string) =>
    getDocument(await callRest(token, 'POST', `/${collection}/${String(id)}/duplicate`, {}))[
      'slug'
    ];

  it.each(slugs)('gets the first free address: %s', async (slug) => {
    const { id } = await publish(slug, 'Kopieer mij');
    const token = editorOf(slug);
    expect(await copy(slug, id, token)).toBe('kopieer-mij-kopie');
    expect(await copy(slug, id, token)).toBe('kopieer-mij-kopie-2');
    expect(await copy(slug, id, token)).toBe('kopieer-mij-kopie-3');
  });

  it('in the library counts what municipalities have', async () => {
    const { id } = getDocument(
      await callRest(admin(), 'POST', '/library-news', {
        ...newsData('Van allen'),
        _status: 'published',
      }),
    );
    await publish('news', 'Ander', { slug: 'van-allen-kopie' });
    expect(await copy('library-news', id, admin())).toBe('van-allen-kopie-2');
  });

  it('is cut between words, at most 80 characters', async () => {
    const slug = `${'abcdefg-'.repeat(9)}abcdefgh`;
    expect(slug).toHaveLength(80);
    const { id } = await publish('news', 'Lang', { slug });
    const cut = 'abcdefg-'.repeat(9).slice(0, -1);
    expect(await copy('news', id, officer())).toBe(`${cut}-kopie`);
    expect(await copy('news', id, officer())).toBe(`${cut}-kopie-2`);
  });

  it('gets an address of its own when five are made at once', async () => {
    const { id } = await publish('news', 'Tegelijk');
    const made = await Promise.all(Array.from({ length: 5 }, () => copy('news', id, officer())));
    expect(made.sort()).toEqual([
      'tegelijk-kopie',
      'tegelijk-kopie-2',
      'tegelijk-kopie-3',
      'tegelijk-kopie-4',
      'tegelijk-kopie-5',
    ]);
    const personas = await Promise.all(
      Array.from({ length: 3 }, () => copy('personas', world.library.persona, admin())),
    );
    expect(personas.sort()).toEqual(['persona-kopie', 'persona-kopie-2', 'persona-kopie-3']);
  });

  it('has no former addresses, and keeps an address that its maker sends', async () => {
    const { id } = await publish('news', 'Met adres');
    const sent = { slug: 'zelf-gekozen' };
    const answer = await callRest(officer(), 'POST', `/news/${id}/duplicate`, sent);
    expect(getDocument(answer)).toMatchObject({ slug: 'zelf-gekozen', formerSlugs: [] });
  });
});
