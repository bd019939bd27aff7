import { asSystem } from '@digivaardig/cms/platform/access/system-client';
import { addDays, toDay, toInstant } from '@digivaardig/contracts/time';
import { callRest } from '@digivaardig/cms/testing/call-cms';
import { countBin, makeOwnLesson } from '@digivaardig/cms/testing/bin';
import { makeArticle, queueArticles } from '@digivaardig/cms/testing/make-article';
import { getToken } from '@digivaardig/cms/testing/make-world';
import { expect } from 'vitest';
import type { CheckpointName } from './checkpoint-name.ts';
import { announceChange } from '@digivaardig/cms/testing/announce-change';
import type { CrashTestEnvironment } from './crash-test-environment.ts';
import { clearOutbox, countEffects } from '@digivaardig/cms/testing/read-rows';

const hour = 3_600_000;
let weeks = 0;
let mails = 0;
let switches = 0;

/** Changes content and kills the worker meanwhile: one snapshot, nothing lost, nothing twice. */
export async function crashDuringBenchmark(
  ground: CrashTestEnvironment,
  point: CheckpointName,
): Promise<void> {
  const { payload, world } = ground;
  await ground.waitUntilIdle();
  await clearOutbox(payload);
  const { snapshots } = await countEffects(payload, '', world.a);
  let event = '';
  await ground.killAt(point, async () => {
    event = await announceChange(world);
  });
  await ground.waitUntilIdle();
  await ground.expectOnce();
  expect(await countEffects(payload, event, world.a)).toEqual({
    processed: 1,
    snapshots: snapshots + 1,
  });
}

/**
 * Lets a slot fall due in a week of its own and kills the worker meanwhile: one article in one
 * slot.
 */
export async function crashDuringNews(
  ground: CrashTestEnvironment,
  point: CheckpointName,
): Promise<void> {
  const { payload, world } = ground;
  weeks += 1;
  // Nine o'clock in the Netherlands, in winter and in summer.
  const slotAt = toInstant(addDays('2026-11-24', 7 * weeks), '09:00');
  const monday = new Date(slotAt.getTime() - 21 * hour);
  const tuesday = slotAt.toISOString();
  ground.worker().setClock(monday.toISOString());
  await ground.worker().tick('publish-due-news');
  const articles = [await makeArticle(world), await makeArticle(world)];
  await ground.waitUntilIdle();
  await clearOutbox(payload);
  await queueArticles(world, world.a, articles, monday);
  ground.worker().setClock(tuesday);
  await ground.killAt(point, () => {
    ground
      .worker()
      .tick('publish-due-news')
      .catch(() => undefined);
    return Promise.resolve();
  });
  ground.worker().setClock(tuesday);
  await ground.worker().tick('publish-due-news');
  await ground.worker().tick('publish-due-news');
  await ground.waitUntilIdle();
  await ground.expectOnce();
  const { docs } = await asSystem(payload).find({
    collection: 'news-publications',
    pagination: false,
    where: { 'item.value': { in: articles } },
  });
  expect(docs).toMatchObject([
    { slotAt: tuesday, publishedAt: tuesday, item: { value: articles[0] } },
  ]);
  const published = await asSystem(payload).count({
    collection: 'outbox',
    where: { type: { equals: 'news.published' } },
  });
  expect(published.totalDocs).toBe(1);
  const waiting = await asSystem(payload).find({ collection: 'news-queue', pagination: false });
  expect(waiting.docs).toMatchObject([{ item: { value: articles[1] } }]);
  await asSystem(payload).delete({ collection: 'news-queue', where: { id: { exists: true } } });
}

/** Lets the day of a switch come and kills the worker meanwhile: it is switched once. */
export async function crashDuringScheduledChange(
  ground: CrashTestEnvironment,
  point: CheckpointName,
): Promise<void> {
  const { payload, world } = ground;
  switches += 1;
  const system = asSystem(payload);
  const documentId = world.library.material;
  const countSwitches = async () => {
    const where = { and: [{ subjectId: { equals: documentId } }, { kind: { equals: 'offer' } }] };
    return (await system.count({ collection: 'change-log', where })).totalDocs;
  };
  ground.worker().setClock(new Date().toISOString());
  await ground.waitUntilIdle();
  await clearOutbox(payload);
  const before = await countSwitches();
  const isOn = switches % 2 === 0;
  const day = addDays(toDay(new Date()), -1);
  await ground.killAt(point, async () => {
    await system.create({
      collection: 'scheduled-changes',
      data: {
        scope: world.a,
        relationTo: 'library-materials',
        documentId,
        action: isOn ? 'switchOn' : 'switchOff',
        day,
        at: toInstant(day, '00:00').toISOString(),
      },
    });
    ground
      .worker()
      .tick('apply-scheduled-changes')
      .catch(() => undefined);
  });
  await ground.worker().tick('apply-scheduled-changes');
  await ground.worker().tick('apply-scheduled-changes');
  await ground.waitUntilIdle();
  await ground.expectOnce();
  const choices = await system.find({
    collection: 'offers',
    where: { and: [{ tenant: { equals: world.a } }, { 'item.value': { equals: documentId } }] },
    pagination: false,
  });
  expect(choices.docs).toMatchObject([{ on: isOn }]);
  expect(await countSwitches()).toBe(before + 1);
  const left = await system.count({ collection: 'scheduled-changes' });
  expect(left.totalDocs).toBe(0);
}

/** Lets the time of a document in the bin be over and kills the worker: it is deleted once. */
export async function crashDuringEmptyBin(
  ground: CrashTestEnvironment,
  point: CheckpointName,
): Promise<void> {
  const { payload, world } = ground;
  const system = asSystem(payload);
  ground.worker().setClock(new Date().toISOString());
  const { id } = await makeOwnLesson(world);
  await ground.waitUntilIdle();
  await system.delete({ collection: 'modules', id });
  await ground.waitUntilIdle();
  await clearOutbox(payload);
  await ground.killAt(point, () => {
    ground.worker().setClock(new Date(Date.now() + 31 * 24 * hour).toISOString());
    ground
      .worker()
      .tick('empty-bin')
      .catch(() => undefined);
    return Promise.resolve();
  });
  ground.worker().setClock(new Date(Date.now() + 31 * 24 * hour).toISOString());
  await ground.worker().tick('empty-bin');
  await ground.worker().tick('empty-bin');
  await ground.waitUntilIdle();
  await ground.expectOnce();
  expect(await countBin(world)).toEqual([0, 0]);
  const where = { and: [{ subjectId: { equals: id } }, { kind: { equals: 'bin' } }] };
  // Once for the move into the bin, and once for the deletion.
  expect((await system.count({ collection: 'change-log', where })).totalDocs).toBe(2);
}

/**
 * Invites somebody and kills the worker meanwhile: one mail, or a second with the same Message-ID.
 */
export async function crashDuringMail(
  ground: CrashTestEnvironment,
  point: CheckpointName,
  atMost: number,
): Promise<void> {
  const { payload, world } = ground;
  mails += 1;
  const email = `vermoord${mails}@voorbeeld.example`;
  // The news flows set the clock weeks ahead, and an invitation expires after two.
  ground.worker().setClock(new Date().toISOString());
  await ground.waitUntilIdle();
  await clearOutbox(payload);
  await ground.killAt(point, async () => {
    const { status } = await callRest(getToken(world, 'functionalAdmin'), 'POST', '/users/invite', {
      name: 'Gé Nodigde',
      email,
      tenant: world.a,
      roles: ['employee'],
    });
    expect(status).toBe(201);
  });
  await ground.waitUntilIdle();
  await ground.expectOnce();
  const arrived = ground.mails.filter(({ to }) => to.address === email);
  expect(arrived).toHaveLength(atMost);
  expect(new Set(arrived.map(({ messageId }) => messageId)).size).toBe(1);
}
