import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { linkDays } from '../accounts/server/one-time-link.ts';
import { sessionHours } from '../accounts/sessions/session-store.ts';
import { openCms } from '../../testing/open-cms.ts';
import fields from './fields.json' with { type: 'json' };
import { listFields } from '#platform/privacy/list-fields.ts';
import { mergeClassification } from '#platform/privacy/field-classification.ts';
import { listPersonalData } from './personal-data.ts';
import { purposes } from './purposes.ts';

let payload: Payload;

beforeAll(async () => {
  payload = await openCms();
});

const answers = Object.entries(fields as Record<string, Record<string, string>>).flatMap(
  ([slug, ofPlace]) => Object.entries(ofPlace).map(([path, answer]) => [`${slug}.${path}`, answer]),
) as [string, string][];

describe('the list of fields', () => {
  it('is that of the running config: `npm run gen` adds what is new', () => {
    expect(fields).toEqual(mergeClassification(listFields(payload.config), fields));
  });

  it('has an answer for every field: personal data with a purpose, or none', () => {
    const open = answers.filter(([, answer]) => answer !== '-' && !/^\w+: \S/.test(answer));
    expect(open, 'answer these in cms/src/features/privacy/fields.json').toEqual([]);
  });

  it('names purposes that exist, and uses each', () => {
    const named = new Set(answers.flatMap(([, answer]) => answer.match(/^(\w+):/)?.[1] ?? []));
    expect([...named].sort()).toEqual(Object.keys(purposes).sort());
  });

  it('asks about a field that nobody thought of', () => {
    const merged = mergeClassification(new Map([['users', ['shoeSize', 'name']]]), fields);
    expect(merged).toEqual({ users: { shoeSize: '?', name: fields.users.name } });
  });
});

describe('what readers hear', () => {
  it('groups the data by purpose, each thing once', () => {
    const account = listPersonalData().find(({ title }) => title === 'Je account');
    expect(account?.data).toEqual(expect.arrayContaining(['Naam', 'E-mailadres']));
    for (const { data } of listPersonalData()) expect(new Set(data).size).toBe(data.length);
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
    expect(await expiryOf('throttles')).toEqual([['expiresAt', 0]]);
    expect(await expiryOf('change-log')).toEqual([['at', 730 * day]]);
    expect(await expiryOf('editors-present')).toEqual([['seenAt', 120]]);
    expect(await expiryOf('outbox')).toEqual([['queuedAt', 90 * day]]);
  });

  it('is what the code does', () => {
    expect(linkDays).toEqual({ password: 3, invitation: 14 });
    expect(sessionHours).toBe(12);
    for (const { slug, versions } of payload.config.collections) {
      const kept = (versions as { maxPerDoc?: number } | undefined)?.maxPerDoc;
      expect(kept ?? 20, slug).toBe(20);
    }
  });
});
