import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { setClock } from '#platform/clock/clock.ts';
import { mailForEvent } from '#platform/mail/mail.ts';
import type { Outbox } from '../../../payload-types.ts';
import { makeArticle, queueArticles } from '../../../testing/make-article.ts';
import { makePerson } from '../../../testing/make-person.ts';
import { makeWorld, type World } from '../../../testing/make-world.ts';
import { objectId } from '../../../testing/object-id.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { aJobContext } from '../../../testing/a-job-context.ts';
import { runForDue } from '../../../testing/run-for-due.ts';
import { readShortages } from './read-shortages.ts';
import { notifyNewsShortages } from './notify-news-shortages.ts';

let payload: Payload;
let world: World;
let officer: string;
let counter = 0;

/** A Monday; slots are on Tuesday and Thursday, so eight articles fill four weeks. */
const monday = new Date('2026-11-23T11:00:00.000Z');
const week = 7 * 24 * 3_600_000;
const weeksLater = (count: number) => new Date(monday.getTime() + count * week);

const clearQueue = (slug: CollectionSlug) =>
  payload.db.collections[slug]!.collection.deleteMany({});

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['communicationOfficer', 'contentManager']);
  officer = world.users.get('communicationOfficer')!;
});

beforeEach(async () => {
  for (const slug of ['news-queue', 'news-shortages', 'outbox'] as const) await clearQueue(slug);
  setClock(payload, { now: () => monday });
});

async function queue(count: number): Promise<void> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    ids.push(await makeArticle(world, { slug: `voorraad-${(counter += 1)}` }));
  }
  await queueArticles(world, world.a, ids, monday);
}

const events = async (): Promise<Outbox[]> =>
  (
    await asSystem(payload).find({
      collection: 'outbox',
      where: { type: { equals: 'news.shortageDetected' } },
      pagination: false,
    })
  ).docs;

const buildMail = async (event: Outbox) => mailForEvent(payload, event);

const contextAt = (now: Date) => aJobContext(payload, { clock: { now: () => now } });

/** Runs the job for every municipality, and counts the mails that it requested. */
async function notify(now: Date): Promise<number> {
  const before = await events();
  await runForDue(notifyNewsShortages, contextAt(now));
  return (await events()).length - before.length;
}

describe('notifyNewsShortages', () => {
  it('notifies the communication officer of that municipality alone', async () => {
    await queue(6);
    expect(await notify(monday)).toBe(1);
    const [event, ...others] = await events();
    expect(others).toEqual([]);
    expect(event).toMatchObject({ tenantId: world.a, subjectId: officer });
    const mail = await buildMail(event!);
    expect(mail).toMatchObject({ subject: expect.stringContaining('Aadorp') as string });
    expect(mail?.text).toContain('Gevuld tot en met week 50.');
    expect(mail?.text).toContain(
      'De eerste week zonder nieuws is week 51, vanaf maandag 14 december.',
    );
    expect(mail?.text).toContain('Er wachten nog 6 artikelen.');
    expect(mail?.text).toContain('/admin/nieuwskalender');
  });

  it('notifies once per shortage, however often the job runs', async () => {
    await queue(6);
    await notify(monday);
    expect(await notify(monday)).toBe(0);
    expect(await notify(weeksLater(2))).toBe(0);
    expect(await events()).toHaveLength(1);
  });

  it('notifies once when two workers run at the same time', async () => {
    await Promise.all([notify(monday), notify(monday)]);
    expect(await events()).toHaveLength(1);
  });

  it('notifies again for a new shortage after four weeks were filled', async () => {
    await notify(monday);
    expect(await readShortages(payload)).toContain('Aadorp');
    await queue(8);
    expect(await notify(monday)).toBe(0);
    expect(await readShortages(payload)).not.toContain('Aadorp');
    await clearQueue('news-queue');
    expect(await notify(weeksLater(1))).toBe(1);
    expect(await events()).toHaveLength(2);
  });

  it('notifies nobody while four weeks are filled', async () => {
    await queue(8);
    expect(await notify(monday)).toBe(0);
  });

  it('builds no mail when the shortage is over or the officer has left', async () => {
    await notify(monday);
    const [event] = await events();
    const ofFormerOfficer = { ...event!, subjectId: world.users.get('contentManager')! };
    expect(await buildMail(ofFormerOfficer)).toBeNull();
    await queue(8);
    expect(await buildMail(event!)).toBeNull();
  });

  it('notifies the functional administrator when there is no communication officer', async () => {
    await queue(8);
    expect(await notify(monday)).toBe(0);
    expect(await readShortages(payload)).toEqual(['Bedorp']);
    const memberships = [{ tenant: world.b, roles: ['functionalAdmin' as const] }];
    const { id } = await makePerson(payload, { name: 'beheerVanB', memberships });
    expect(await notify(monday)).toBe(1);
    expect(await events()).toMatchObject([{ tenantId: world.b, subjectId: id }]);
  });

  it('reads past a holiday that is no date, and notifies other municipalities', async () => {
    await queue(6);
    // Before Aadorp in the order in which they are read, and with a moment that no form of ours
    // takes.
    const municipalities = payload.db.collections['municipalities']!.collection;
    const brokenId = objectId(payload, '000000000000000000000001');
    await municipalities.insertOne({
      _id: brokenId as never,
      name: 'Aaa',
      slug: 'aaa',
      visibility: 'staff',
      newsSlots: [{ weekday: '2', time: '09:00', takes: 'any' }],
      newsHolidays: [{ start: 'geen datum', end: 'geen datum' }],
      libraryPolicy: 'all',
      createdAt: new Date(0),
      updatedAt: new Date(0),
    });
    try {
      const context = contextAt(monday);
      const due = await notifyNewsShortages.listDue(context);
      expect(due).toEqual(expect.arrayContaining([String(brokenId), world.a]));
      await notifyNewsShortages.run(context, String(brokenId));
      await notifyNewsShortages.run(context, world.a);
      expect(await events()).toMatchObject([{ tenantId: world.a, subjectId: officer }]);
    } finally {
      await municipalities.deleteOne({ _id: brokenId as never });
    }
  });

  it('ignores a municipality without slots', async () => {
    await asSystem(payload).update({
      collection: 'municipalities',
      id: world.b,
      data: { newsSlots: [] },
      context: { suppressEvents: true },
    });
    await queue(8);
    expect(await notify(monday)).toBe(0);
  });
});
