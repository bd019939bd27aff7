import { getPayload, type Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { accounts } from '../../features/accounts/index.ts';
import { municipalities } from '../../features/municipalities/index.ts';
import { makePerson } from '../../testing/make-person.ts';
import { asSystem } from '../access/system-client.ts';
import { defineStore, text } from '../access/define-store.ts';
import { driverCollection } from '../access/driver-collection.ts';
import { mailForEvent, composeMail } from '../mail/mail.ts';
import { buildCms } from './build-cms.ts';
import { defineFeature } from './define-feature.ts';

/** A feature that no product has: a guest book, with a line for each account that is made. */
const started: string[] = [];
const guestBook = defineFeature({
  name: 'guest-book',
  rank: 5,
  collections: [
    { slug: 'guest-book', fields: [{ name: 'line', type: 'text' }] },
    // The logo and the photo of a municipality are there.
    { slug: 'files', upload: true, fields: [] },
    defineStore('guest-counts', [text('day')], { none: ['day'] }),
  ],
  endpoints: [{ path: '/guest-book', method: 'get', handler: () => Response.json({ open: true }) }],
  additions: {
    users: {
      fields: [{ name: 'hobby', type: 'text' }],
      hooks: {
        afterChange: [
          async ({ doc, req }) => {
            await asSystem(req.payload, req).create({
              collection: 'guest-book' as never,
              data: { line: (doc as { name: string }).name } as never,
            });
          },
        ],
      },
    },
    municipalities: {
      tabs: [{ tab: { label: 'Gastenboek', fields: [] }, before: 'Huisstijl' }],
    },
  },
  views: [{ path: 'gastenboek', title: 'Gastenboek', component: '/x.tsx#X', isOpenTo: () => true }],
  mails: {
    'guest.signed': () =>
      Promise.resolve(
        composeMail(
          { name: 'Gast', address: 'gast@voorbeeld.example' },
          { subject: 'Dank', lines: [] },
        ),
      ),
  },
  onStart: () => {
    started.push('guest-book');
  },
});

let payload: Payload;

beforeAll(async () => {
  const config = buildCms([municipalities, accounts, guestBook]);
  payload = await getPayload({ config, key: 'guest-book' });
  payload.logger.level = 'silent';
});

describe('a cms built with a feature of a test', () => {
  it('has its collections, endpoints and screens', () => {
    expect(Object.keys(payload.collections)).toContain('guest-book');
    expect(payload.config.endpoints.map(({ path }) => path)).toContain('/guest-book');
    expect(payload.config.admin.components.views).toHaveProperty('gastenboek');
    expect(payload.config.custom['views']).toHaveLength(1);
  });

  it('opens its stores to system code, and no other collection', () => {
    expect(driverCollection(payload, 'guest-counts').name).toBe('guest-counts');
    expect(() => driverCollection(payload, 'users')).toThrow('users');
  });

  it('gives its stores and collections no rights of their own', () => {
    const { config } = payload.collections['guest-counts' as 'users'];
    expect(config.endpoints).toBe(false);
  });

  it('adds its fields and hooks to a collection of a lower feature, in the same transaction', async () => {
    const { id } = await makePerson(payload, {
      name: 'Gastvrij',
      programmeRoles: ['programmeAdmin'],
    });
    const lines = () => payload.count({ collection: 'guest-book' as never, overrideAccess: true });
    const before = (await lines()).totalDocs;
    await asSystem(payload).update({
      collection: 'users',
      id,
      data: { hobby: 'schaken' } as never,
    });
    expect((await lines()).totalDocs).toBe(before + 1);
    const transactionID = (await payload.db.beginTransaction())!;
    await asSystem(payload, { transactionID }).update({
      collection: 'users',
      id,
      data: { hobby: 'dammen' } as never,
    });
    await payload.db.rollbackTransaction(transactionID);
    expect((await lines()).totalDocs).toBe(before + 1);
  });

  it('puts its tab where it says', () => {
    const tabs = payload.collections.municipalities.config.fields.find(
      ({ type }) => type === 'tabs',
    );
    const labels = (tabs as { tabs: { label: string }[] }).tabs.map(({ label }) => label);
    expect(labels.indexOf('Gastenboek')).toBe(labels.indexOf('Huisstijl') - 1);
  });

  it('writes the mails of its events, and none of others', async () => {
    const event = { type: 'guest.signed', subjectId: 'x', tenantId: null };
    expect(await mailForEvent(payload, event)).toMatchObject({ subject: 'Dank' });
    expect(await mailForEvent(payload, { ...event, type: 'guest.left' })).toBeNull();
  });

  it('runs what it wants to run at the start', () => {
    expect(started).toEqual(['guest-book']);
  });
});

describe('buildCms', () => {
  const build = (feature: Parameters<typeof defineFeature>[0]) =>
    buildCms([municipalities, accounts, guestBook, feature]);
  const other = { name: 'other', rank: 5 };

  it.each([
    ['a feature of the same name', { name: 'guest-book', rank: 5 }, 'guest-book'],
    ['a collection that is there', { ...other, collections: guestBook.collections! }, 'guest-book'],
    ['a screen that is there', { ...other, views: guestBook.views! }, 'gastenboek'],
    ['a mail that is there', { ...other, mails: guestBook.mails! }, 'guest.signed'],
    [
      'additions to a collection that is not there',
      { ...other, additions: { quizzes: {} } },
      'quizzes',
    ],
    [
      'a tab before one that is not there',
      {
        ...other,
        additions: { municipalities: { tabs: [{ tab: { label: 'X', fields: [] }, before: 'Y' }] } },
      },
      'Y',
    ],
  ])('rejects %s', async (_what, feature, named) => {
    await expect(build(feature)).rejects.toThrow(named);
  });
});
