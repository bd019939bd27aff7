import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { objectId } from '../testing/object-id.ts';
import { sharedKinds } from '../testing/shared-kinds.ts';
import { openCms } from '../testing/open-cms.ts';
import { migrate } from './migrate.ts';

let payload: Payload;

beforeAll(async () => {
  payload = await openCms();
});

/** Writes past the cms and its hooks: what is refused here, the database refuses. */
const insert = (slug: CollectionSlug, row: object) =>
  payload.db.collections[slug]!.collection.insertOne({ ...row });

const clash = { code: 11000 };
const id = () => objectId(payload);

describe.each(sharedKinds)('%s', (kind) => {
  it('has one version of a library document in a municipality', async () => {
    const row = { tenant: id(), basedOn: id() };
    await insert(kind, row);
    await expect(insert(kind, row)).rejects.toMatchObject(clash);
  });

  it('has versions of one library document in two municipalities', async () => {
    const basedOn = id();
    await insert(kind, { tenant: id(), basedOn });
    await expect(insert(kind, { tenant: id(), basedOn })).resolves.toBeDefined();
  });

  it.each([{}, { basedOn: null }])('has any number of own documents: %j', async (absent) => {
    const row = { tenant: id(), ...absent };
    await insert(kind, row);
    await expect(insert(kind, row)).resolves.toBeDefined();
  });
});

describe.each(['offers', 'news-queue', 'news-publications'] as const)('%s', (slug) => {
  it('has one row for an item in a municipality', async () => {
    const row = { tenant: id(), item: { value: id() } };
    await insert(slug, row);
    await expect(insert(slug, row)).rejects.toMatchObject(clash);
    await expect(insert(slug, { ...row, tenant: id() })).resolves.toBeDefined();
  });
});

describe('news-publications', () => {
  const article = () => ({ item: { value: id() } });
  const slotAt = new Date('2026-11-24T08:00:00Z');

  it('has one article in a slot of a municipality', async () => {
    const tenant = id();
    await insert('news-publications', { tenant, slotAt, ...article() });
    await expect(
      insert('news-publications', { tenant, slotAt, ...article() }),
    ).rejects.toMatchObject(clash);
    await expect(
      insert('news-publications', { tenant: id(), slotAt, ...article() }),
    ).resolves.toBeDefined();
  });

  it('has any number of articles without a slot', async () => {
    const tenant = id();
    await insert('news-publications', { tenant, ...article() });
    await expect(insert('news-publications', { tenant, ...article() })).resolves.toBeDefined();
  });
});

describe('processed-events and news-watermarks', () => {
  it('have one row for a key', async () => {
    await insert('processed-events', { key: 'consumer-1' });
    await expect(insert('processed-events', { key: 'consumer-1' })).rejects.toMatchObject(clash);
    await insert('news-watermarks', { tenantId: '1' });
    await expect(insert('news-watermarks', { tenantId: '1' })).rejects.toMatchObject(clash);
  });
});

describe('invitations', () => {
  it.each([id, () => null])('has one of an address to a place', async (place) => {
    const row = { email: 'wie@voorbeeld.example', tenantId: place() && String(id()) };
    await insert('invitations', row);
    await expect(insert('invitations', row)).rejects.toMatchObject(clash);
    await expect(insert('invitations', { ...row, tenantId: String(id()) })).resolves.toBeDefined();
  });
});

it('migrates again without harm', async () => {
  await expect(migrate(payload)).resolves.toBeUndefined();
});
