import type { Payload } from 'payload';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { pictureWidths } from '@digivaardig/contracts/picture-widths';
import { getChangeTracker } from '#platform/cache/change-tracker.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { uploadStores } from '#platform/files/upload-stores.ts';
import { callRest } from '../../../testing/call-cms.ts';
import { makePerson } from '../../../testing/make-person.ts';
import { getToken, makeWorld, type World, newsData } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { querySite } from '../../../testing/query-site.ts';

/* Photos of pages: who gets which, in which width, and what stays away. A is open, B for staff. */

let payload: Payload;
let world: World;
let employeeOfB: string;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, [
    'contentManager',
    'communicationOfficer',
    'functionalAdmin',
    'employee',
  ]);
  const memberships = [{ tenant: world.b, roles: ['employee' as const] }];
  employeeOfB = (await makePerson(payload, { name: 'leest in B', memberships })).token;
});

const createPhoto = (width = 2000, height = 1200) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } })
    .jpeg()
    .toBuffer();

async function upload(tenant: string, data: object = {}, bytes?: Buffer): Promise<string> {
  const content = bytes ?? (await createPhoto());
  const { id } = await asSystem(payload).create({
    collection: 'files',
    data: { description: 'Een brug over het kanaal.', tenant, ...data },
    file: { name: 'brug.jpg', mimetype: 'image/jpeg', data: content, size: content.length },
  });
  return id;
}

const setHero = (tenant: string, photo: string | null) =>
  asSystem(payload).update({
    collection: 'municipalities',
    id: tenant,
    data: { welcome: { photo } },
  });

const getPicture = (token: string | null, slug: string, id: string, width = 480) =>
  callRest(token, 'GET', `/site-pictures/${slug}/${id}/${String(width)}`);

const findFilename = async (id: string): Promise<string> =>
  (await asSystem(payload).findByID({ collection: 'files', id })).filename ?? '';

interface Welcome {
  welcome: { photo: { id: string; alt: string; focus: string } | null };
}
const readWelcome = async (token: string | null, slug: string) =>
  (await querySite<Welcome>(token, slug, 'welcome { photo { id alt focus } }')).site?.welcome;

describe('a photo of the home page', () => {
  it('is stored in each width, and deleted with its document', async () => {
    const id = await upload(world.a);
    const stem = (await findFilename(id)).replace(/[.]jpg$/, '');
    const names = pictureWidths.map((width) => `${stem}.w${String(width)}.webp`);
    for (const [index, name] of names.entries()) {
      const stored = await uploadStores.files.find(name);
      const bytes = Buffer.from(await new Response(stored!.open()).arrayBuffer());
      expect((await sharp(bytes).metadata()).width).toBe(pictureWidths[index]);
      expect(bytes.length).toBeLessThan(20_000);
    }
    await asSystem(payload).delete({ collection: 'files', id });
    expect(await uploadStores.files.list(stem)).toEqual([]);
  });

  it('is given with its text and its focus, and served as a small picture', async () => {
    const id = await upload(world.a, { focus: 'topLeft' });
    await setHero(world.a, id);
    expect(await readWelcome(null, 'aadorp')).toEqual({
      photo: { id, alt: 'Een brug over het kanaal.', focus: 'TOP_LEFT' },
    });
    const { status, headers } = await getPicture(null, 'aadorp', id);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('image/webp');
    expect(headers.get('content-disposition')).toBe('inline');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('has no text when the editor said that it only decorates', async () => {
    const id = await upload(world.a, { decorative: true });
    await setHero(world.a, id);
    expect((await readWelcome(null, 'aadorp'))?.photo?.alt).toBe('');
  });

  it('is gone from the page when its file is lost, which no route of the cms does', async () => {
    const id = await upload(world.a);
    await setHero(world.a, id);
    await expect(asSystem(payload).delete({ collection: 'files', id })).rejects.toThrow();
    await payload.db.deleteOne({ collection: 'files', where: { id: { equals: id } } });
    getChangeTracker(payload).invalidateAll();
    expect((await readWelcome(null, 'aadorp'))?.photo).toBeNull();
    expect((await getPicture(null, 'aadorp', id)).status).toBe(404);
  });

  it('is refused when it belongs to another municipality', async () => {
    const foreign = await upload(world.b);
    await expect(setHero(world.a, foreign)).rejects.toThrow();
    expect((await getPicture(null, 'aadorp', foreign)).status).toBe(404);
  });
});

describe('the pictures of a municipality', () => {
  it('are not served while no page shows them, and never in another width', async () => {
    const id = await upload(world.a);
    await setHero(world.a, null);
    expect((await getPicture(null, 'aadorp', id)).status).toBe(404);
    await setHero(world.a, id);
    expect((await getPicture(null, 'aadorp', id)).status).toBe(200);
    expect((await getPicture(null, 'aadorp', id, 481)).status).toBe(404);
    expect((await getPicture(null, 'bedorp', id)).status).toBe(401);
  });

  it('are for staff where the site is, and never stored by a cache', async () => {
    const id = await upload(world.b);
    await setHero(world.b, id);
    expect((await getPicture(null, 'bedorp', id)).status).toBe(401);
    expect((await getPicture(getToken(world, 'employee'), 'bedorp', id)).status).toBe(403);
    const { status, headers } = await getPicture(employeeOfB, 'bedorp', id);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('etag')).toBeNull();
  });

  it('of an article appear with the article, and for its editors before', async () => {
    const id = await upload(world.a);
    const photo = { relationTo: 'files', value: id };
    const article = await asSystem(payload).create({
      collection: 'news',
      data: {
        tenant: world.a,
        title: 'Met foto',
        introduction: 'Kijk.',
        content: newsData('').content,
        photo,
        _status: 'published',
      } as never,
    });
    expect((await getPicture(null, 'aadorp', id)).status).toBe(404);
    expect((await getPicture(getToken(world, 'employee'), 'aadorp', id)).status).toBe(404);
    expect((await getPicture(getToken(world, 'communicationOfficer'), 'aadorp', id)).status).toBe(
      200,
    );
    await asSystem(payload).create({
      collection: 'news-publications',
      data: {
        tenant: world.a,
        item: { relationTo: 'news', value: article.id },
        publishedAt: new Date().toISOString(),
      },
    });
    expect((await getPicture(null, 'aadorp', id)).status).toBe(200);
  });
});

describe('the logo', () => {
  const saveLogo = (logo: string, brand = '#0f5257') =>
    callRest(getToken(world, 'functionalAdmin'), 'PATCH', `/municipalities/${world.a}`, {
      style: { logo, brand, brandText: '#ffffff' },
    });
  const createLogo = (colour: string, width = 300, height = 100) =>
    sharp({
      create: { width, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .composite([
        {
          input: {
            create: { width: width - 40, height: height - 40, channels: 4, background: colour },
          },
        },
      ])
      .png()
      .toBuffer();
  async function uploadLogo(bytes: Buffer): Promise<string> {
    const { id } = await asSystem(payload).create({
      collection: 'files',
      data: { description: 'Logo.', tenant: world.a },
      file: { name: 'logo.png', mimetype: 'image/png', data: bytes, size: bytes.length },
    });
    return id;
  }

  it('is accepted when it is visible on the header, and shown on the site', async () => {
    const id = await uploadLogo(await createLogo('#ffffff'));
    expect((await saveLogo(id)).status).toBe(200);
    const { site } = await querySite<{ style: { logo: { id: string } | null } }>(
      null,
      'aadorp',
      'style { logo { id } }',
    );
    expect(site?.style.logo).toEqual({ id });
    expect((await getPicture(null, 'aadorp', id)).status).toBe(200);
  });
  it.each([
    ['a dark logo on a dark colour', '#123c40', 300, 100, 'contrast is 1,'],
    ['one that is too small', '#ffffff', 150, 50, '150 bij 50 pixels'],
    ['one that is too wide', '#ffffff', 800, 100, '6 keer zo breed'],
  ])('refuses %s with a message that says so', async (_what, colour, width, height, text) => {
    const id = await uploadLogo(await createLogo(colour, width, height));
    const { status, body } = await saveLogo(id);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(text);
  });
  it('refuses another brand colour on which the logo disappears', async () => {
    const id = await uploadLogo(await createLogo('#ffffff'));
    expect((await saveLogo(id)).status).toBe(200);
    // White stands out 3.03 to 1 from this grey, and a pale grey no more.
    const onGrey = { style: { brand: '#949494', brandText: '#000000' } };
    const path = `/municipalities/${world.a}`;
    const admin = getToken(world, 'functionalAdmin');
    expect((await callRest(admin, 'PATCH', path, onGrey)).status).toBe(200);
    expect((await saveLogo(await uploadLogo(await createLogo('#e0e0e0')))).status).toBe(200);
    const { status, body } = await callRest(admin, 'PATCH', path, onGrey);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('Kies een lichte versie');
  });
});
