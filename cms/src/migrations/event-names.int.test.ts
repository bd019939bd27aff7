import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { openCms } from '../testing/open-cms.ts';
import { up } from './2026-11-29-event-names.ts';

let payload: Payload;

beforeAll(async () => {
  payload = await openCms();
});

it('renames the events that wait under a name of before, and no others', async () => {
  const outbox = payload.db.collections['outbox']!.collection;
  await outbox.insertMany(
    ['news.short', 'password.linkMade', 'news.published'].map((type) => ({ type, state: 'new' })),
  );
  await up(payload);
  await up(payload);
  const types = (await outbox.find().toArray()).map(({ type }) => type as string);
  expect(types.sort()).toEqual([
    'news.published',
    'news.shortageDetected',
    'password.resetLinkCreated',
  ]);
});
