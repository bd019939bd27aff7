import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { messages } from '#platform/i18n/messages.ts';
import { composeMail } from '#platform/mail/mail.ts';
import { getChangeTracker } from '#platform/cache/change-tracker.ts';
import { callGraphql, callRest } from '../../src/testing/call-cms.ts';
import { makeDocument, pngFile } from '../../src/testing/fixtures.ts';
import {
  getToken,
  makeWorld,
  municipalityData,
  newsData,
  type World,
} from '../../src/testing/make-world.ts';
import { objectId } from '../../src/testing/object-id.ts';
import { openCms } from '../../src/testing/open-cms.ts';
import { getDocument, listMessages } from '../../src/testing/read-answer.ts';

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['communicationOfficer', 'functionalAdmin', 'programmeAdmin']);
});

const officer = () => getToken(world, 'communicationOfficer');
const admin = () => getToken(world, 'programmeAdmin');

const odd = 'een\u000btwee\u000c\u0007\u0000\ufffe\u007f\u0085\ud800\u2028drie';
const oneLine = 'een twee \u2028drie';
const lines = 'een\ntwee\n\u2028drie';

const unwanted =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\\u00[01]|\\ud8/u;

const oddBody = {
  root: {
    ...newsData('').content[0]!.body.root,
    children: [
      {
        type: 'paragraph',
        version: 1,
        children: [{ type: 'text', version: 1, text: 'a\u000bb\u0007' }],
      },
    ],
  },
};

describe('characters that no text needs', () => {
  it.each(['?draft=true', ''])(
    'become line breaks or are dropped in a document %s',
    async (query) => {
      const status = query ? 'draft' : 'published';
      const sent = {
        ...newsData(`${odd}${status}`),
        introduction: odd,
        content: [{ blockType: 'text', body: oddBody }],
      };
      const answer = await callRest(officer(), 'POST', `/news${query}`, {
        ...sent,
        tenant: world.a,
        _status: status,
      });
      const made = getDocument(answer);
      expect(made).toMatchObject({
        title: `${oneLine}${status}`,
        introduction: lines,
        slug: `een-twee-drie${status}`,
      });
      expect(JSON.stringify(made['content'])).toContain(
        '{"type":"text","version":1,"text":"a"},{"type":"linebreak","version":1},{"type":"text","version":1,"text":"b"}',
      );
      const changed = await callRest(officer(), 'PATCH', `/news/${made.id}${query}`, {
        title: odd,
      });
      expect(getDocument(changed)['title']).toBe(oneLine);
    },
  );

  it('are dropped from what the system writes and from a file’s description', async () => {
    const channel = await asSystem(payload).create({
      collection: 'channels',
      data: { name: odd, description: odd, tenant: world.a },
    });
    expect(channel).toMatchObject({ name: oneLine, description: oneLine });
    const data = { tenant: world.a, description: odd };
    const file = await callRest(officer(), 'POST', '/files', data, pngFile());
    expect(getDocument(file)['description']).toBe(lines);
  });

  it('are dropped from names of people, groups and lists of settings, and preferences', async () => {
    const id = world.users.get('communicationOfficer')!;
    await asSystem(payload).update({ collection: 'users', id, data: { name: odd } });
    expect(await asSystem(payload).findByID({ collection: 'users', id })).toMatchObject({
      name: oneLine,
    });
    const { welcome } = municipalityData('', 'public');
    const help = { introduction: odd, contacts: [{ name: odd }] };
    const path = `/municipalities/${world.a}`;
    const changed = await callRest(admin(), 'PATCH', path, { help, welcome });
    expect(changed.status).toBe(200);
    expect(JSON.stringify(getDocument(changed)['help'])).not.toMatch(unwanted);
    const preference = '/payload-preferences/lijst';
    await callRest(officer(), 'POST', preference, { value: { title: odd } });
    const stored = await callRest(officer(), 'GET', preference);
    expect(stored.body).toMatchObject({ value: { title: lines } });
  });

  it('stay in a password, which is no text', async () => {
    const id = world.users.get('functionalAdmin')!;
    const user = await asSystem(payload).findByID({ collection: 'users', id });
    const password = 'een-lang\u0007wachtwoord-met-bel';
    await asSystem(payload).update({ collection: 'users', id, data: { password } });
    const login = (attempt: string) =>
      callRest(null, 'POST', '/users/login', { email: user.email, password: attempt });
    expect((await login(password)).status).toBe(200);
    expect((await login(password.replace('\u0007', ''))).status).toBe(401);
  });

  it('are in no answer and no mail, also when a stored row has them', async () => {
    const where = { _id: objectId(payload, world.library.theme) } as object;
    const rows = payload.db.collections['library-themes']!.collection;
    await rows.updateOne(where, {
      $set: { title: odd.replace('\ud800', ''), introduction: 'x\u0007' },
    });
    getChangeTracker(payload).invalidateAll();
    const query = '{ Site(municipality: "aadorp") { site { themes { title introduction } } } }';
    const { body } = await callGraphql(null, query);
    expect(JSON.stringify(body)).toContain('een');
    expect(JSON.stringify(body)).not.toMatch(unwanted);
    const mail = composeMail(
      { name: odd, address: 'a@b.example' },
      { subject: `${odd}\r\nBcc: c@d.example`, lines: [odd] },
    );
    expect(mail.to.name).toBe(oneLine);
    expect(mail.subject).toBe(`${oneLine} Bcc: c@d.example`);
    expect(mail.text + mail.html).not.toMatch(unwanted);
  });
});

describe('a date outside 1900 to 2100', () => {
  const dates = ['1899-12-31T00:00:00.000Z', '2101-01-01', '+275760-09-13T00:00:00.000Z', 'morgen'];
  const phase = { key: '1', title: 'Fase' };

  it.each(dates)('is rejected in a document, a draft and a list: %s', async (date) => {
    const id = await makeDocument(world, 'news-queue', world.a);
    const saves: [string, string, string, object][] = [
      [officer(), 'POST', '/campaign-phases', { ...phase, tenant: world.a, start: date }],
      [
        officer(),
        'POST',
        '/campaign-phases',
        { ...phase, tenant: world.a, moments: [{ title: 'x', start: date }] },
      ],
      [officer(), 'PATCH', `/news-queue/${id}`, { pinnedTo: date }],
      [
        admin(),
        'PATCH',
        `/municipalities/${world.a}`,
        { newsHolidays: [{ name: 'x', start: date, end: date }] },
      ],
      [admin(), 'PATCH', `/municipalities/${world.a}`, { accessibility: { examinedAt: date } }],
      [admin(), 'POST', '/library-news?draft=true', { ...newsData('Later'), readySince: date }],
    ];
    for (const [token, method, path, data] of saves) {
      const answer = await callRest(token, method, path, data);
      expect([path, answer.status, listMessages(answer)]).toEqual([
        path,
        400,
        expect.stringContaining(messages.errors.dateRange),
      ]);
    }
  });

  it('is rejected for the system too', async () => {
    const data = { ...phase, tenant: world.a, start: '0026-01-01' } as never;
    await expect(
      asSystem(payload).create({ collection: 'campaign-phases', data }),
    ).rejects.toMatchObject({ status: 400 });
  });

  it.each(['2101-01-01', '+275760-09-13T00:00:00.000Z', '-000001-01-01'])(
    'is rejected in a filter: %s',
    async (date) => {
      const value = encodeURIComponent(date);
      const filters: [CollectionSlug, string][] = [
        ['news', `where[createdAt][greater_than]=${value}`],
        ['news-publications', `where[or][0][and][0][publishedAt][less_than]=${value}`],
        ['campaign-phases', `where[moments.start][equals]=${value}`],
        ['campaign-phases', `where[start][in]=2026-01-01,${value}`],
      ];
      for (const [slug, filter] of filters) {
        const answer = await callRest(officer(), 'GET', `/${slug}?${filter}`);
        expect([answer.status, listMessages(answer)]).toEqual([
          400,
          expect.stringContaining(messages.errors.dateRange),
        ]);
      }
      const versions = `/news/versions?where[version.updatedAt][equals]=${value}`;
      expect((await callRest(officer(), 'GET', versions)).status).toBe(400);
    },
  );

  it('is rejected in the calendar', async () => {
    const change = { type: 'unskip', at: '9999-01-01T00:00:00Z' };
    const data = { tenant: world.a, change };
    const answer = await callRest(officer(), 'POST', '/news-queue/calendar', data);
    expect([answer.status, listMessages(answer)]).toEqual([
      400,
      expect.stringContaining(messages.errors.dateRange),
    ]);
  });

  it('leaves other dates and filters alone', async () => {
    const data = { ...phase, tenant: world.a, start: '1900-01-01', end: '2100-12-31' };
    expect((await callRest(officer(), 'POST', '/campaign-phases', data)).status).toBe(201);
    const path = '/campaign-phases?where[start][exists]=true&where[title][equals]=9999-01-01';
    expect((await callRest(officer(), 'GET', path)).status).toBe(200);
  });
});
