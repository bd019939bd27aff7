import { buildConfig, type CollectionConfig, type CollectionSlug, type Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { linkDays } from '../accounts/server/one-time-link.ts';
import { sessionHours } from '../accounts/sessions/session-store.ts';
import { isSharedCollection } from '../content/reading/kind-configs.ts';
import { openCms } from '../../testing/open-cms.ts';
import { classifyFields } from '#platform/privacy/classify-fields.ts';
import { definePersonalData } from '#platform/privacy/personal-data.ts';
import { purposeKeys } from '#platform/privacy/purposes.ts';
import { listPersonalData } from './list-personal-data.ts';

let payload: Payload;

beforeAll(async () => {
  payload = await openCms();
});

describe('classifyFields', () => {
  it('has an answer for every field of the running config, and none for others', () => {
    expect(classifyFields(payload.config).problems).toEqual([]);
  });

  it('finds a use of each purpose', () => {
    const { answers } = classifyFields(payload.config);
    const used = [...answers.values()].flatMap((answer) =>
      answer === 'none' ? [] : answer.purpose,
    );
    expect([...new Set(used)].sort()).toEqual([...purposeKeys].sort());
  });

  /** The running config with one collection more. */
  const addCollection = async (collection: CollectionConfig) => {
    const { collections } = await buildConfig({
      secret: 'x',
      db: payload.config.db,
      collections: [collection],
    });
    return { collections: collections.filter(({ slug }) => slug === collection.slug), globals: [] };
  };

  it('names a field that nobody thought of, also one within a list', async () => {
    const config = await addCollection({
      slug: 'shoes',
      custom: { personalData: { none: ['colour'] } },
      fields: [
        { name: 'colour', type: 'text' },
        { name: 'size', type: 'number' },
        { name: 'pairs', type: 'array', fields: [{ name: 'owner', type: 'text' }] },
      ],
    });
    expect(classifyFields(config).problems).toEqual([
      expect.stringContaining('shoes.pairs.owner'),
      expect.stringContaining('shoes.size'),
    ]);
  });

  it('names an answer for a field that is gone', async () => {
    const config = await addCollection({
      slug: 'shoes',
      custom: { personalData: { none: ['size', 'laces'] } },
      fields: [{ name: 'size', type: 'number' }],
    });
    expect(classifyFields(config).problems).toEqual([expect.stringContaining('shoes.laces')]);
  });

  it('takes the answer of a field, of its list and of its collection', async () => {
    const config = await addCollection({
      slug: 'shoes',
      custom: { personalData: { account: { createdAt: 'Koop' } } },
      fields: [
        { name: 'size', type: 'number', custom: definePersonalData('account', 'Schoenmaat') },
        {
          name: 'pairs',
          type: 'array',
          custom: { personalData: { none: ['colour'], account: { owner: 'Naam' } } },
          fields: [
            { name: 'colour', type: 'text' },
            { name: 'owner', type: 'text' },
          ],
        },
      ],
    });
    expect(classifyFields(config).problems).toEqual([]);
    expect(Object.fromEntries(classifyFields(config).answers)).toEqual({
      'shoes.createdAt': { purpose: 'account', data: 'Koop' },
      'shoes.pairs.colour': 'none',
      'shoes.pairs.id': 'none',
      'shoes.pairs.owner': { purpose: 'account', data: 'Naam' },
      'shoes.size': { purpose: 'account', data: 'Schoenmaat' },
      'shoes.updatedAt': 'none',
    });
  });
});

describe('listPersonalData', () => {
  it('groups the data by purpose, each thing once', () => {
    const listed = listPersonalData(payload.config);
    const account = listed.find(({ title }) => title === 'Je account');
    expect(account?.data).toEqual(expect.arrayContaining(['Naam', 'E-mailadres']));
    for (const { data } of listed) expect(new Set(data).size).toBe(data.length);
  });
});

describe('what is said about how long data stays', () => {
  const day = 24 * 3600;

  /** Seconds after which the database itself removes rows, counted from a date in the row. */
  async function expiryOf(slug: CollectionSlug): Promise<[field: string, seconds: number][]> {
    const indexes = await payload.db.collections[slug]!.collection.indexes();
    return indexes.flatMap(({ key, expireAfterSeconds }) =>
      expireAfterSeconds === undefined
        ? []
        : [[Object.keys(key as object)[0] ?? '', expireAfterSeconds]],
    );
  }

  it('is what the database does', async () => {
    expect(await expiryOf('invitations')).toEqual([['expiresAt', 0]]);
    expect(await expiryOf('one-time-links')).toEqual([['expiresAt', 0]]);
    expect(await expiryOf('account-sessions')).toEqual([['endsAt', 0]]);
    expect(await expiryOf('rate-limits')).toEqual([['expire', 0]]);
    expect(await expiryOf('change-log')).toEqual([['at', 730 * day]]);
    expect(await expiryOf('editors-present')).toEqual([['seenAt', 120]]);
    expect(await expiryOf('search-misses')).toEqual([['since', 90 * day]]);
    expect(await expiryOf('outbox')).toEqual([['queuedAt', 90 * day]]);
  });

  it('is what the code does', () => {
    expect(linkDays).toEqual({ password: 3, invitation: 14 });
    expect(sessionHours).toBe(12);
    for (const { slug, versions } of payload.config.collections) {
      const kept = (versions as { maxPerDoc?: number } | undefined)?.maxPerDoc;
      const most = isSharedCollection(payload, slug) ? 100 : 20;
      expect(kept ?? most, slug).toBe(most);
    }
  });
});
