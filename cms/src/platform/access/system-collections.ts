import type { CollectionConfig, Field } from 'payload';
import { systemGrant } from './collection-access.ts';
import type { SystemCollection } from './rights.ts';
import { municipalityRoles, programmeRoles } from './roles.ts';

/** No REST, no screen: only named system code reads and writes these. */
const systemCollection = (slug: SystemCollection, fields: Field[]): CollectionConfig => ({
  slug,
  access: systemGrant,
  admin: { hidden: true },
  endpoints: false,
  lockDocuments: false,
  fields,
});

const text = (name: string, required = false): Field => ({ name, type: 'text', required });

/** Every change that others must hear of, written in its own transaction. Source: decision 4. */
export const Outbox = systemCollection('outbox', [
  { name: 'v', type: 'number', required: true },
  text('type', true),
  text('tenantId'),
  text('subjectCollection'),
  text('subjectId'),
  {
    name: 'state',
    type: 'select',
    options: ['new', 'queued', 'done', 'dead'],
    required: true,
    defaultValue: 'new',
  },
  { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
  { name: 'queuedAt', type: 'date' },
  text('errorCode'),
  // Times a mail was handed over without an answer: a crash may repeat it once, not more.
  { name: 'handovers', type: 'number', defaultValue: 0 },
]);

/** Which consumer handled which event; unique, so that an effect happens once. */
export const ProcessedEvents = systemCollection('processed-events', [
  text('key', true),
  text('consumer', true),
  text('event', true),
  { name: 'handledAt', type: 'date', required: true },
]);

/** What a municipality's published content came to on a day. Append-only. */
export const BenchmarkSnapshots = systemCollection('benchmark-snapshots', [
  text('tenantId', true),
  { name: 'takenAt', type: 'date', required: true },
  { name: 'reason', type: 'select', options: ['change', 'weekly'], required: true },
  // Of a weekly one: which week, each once.
  text('week'),
  { name: 'figures', type: 'json', required: true },
]);

/** Links that work once, by the digest of their code. The database removes them when they expire. */
export const OneTimeLinks = systemCollection('one-time-links', [
  text('hash', true),
  {
    name: 'purpose',
    type: 'select',
    options: ['password', 'invitation'],
    required: true,
  },
  text('subjectId', true),
  // The account as it was when its link was made: a change of rights, password or address ends the
  // link.
  { name: 'accountVersion', type: 'number' },
  // Who handed it over, and their account then; none for a link that the owner gets by mail.
  text('madeById'),
  { name: 'madeByVersion', type: 'number' },
  { name: 'expiresAt', type: 'date', required: true },
]);

/** Who was invited and did not answer yet; there is no account before they do. */
export const Invitations = systemCollection('invitations', [
  text('email', true),
  text('name', true),
  text('tenantId'),
  { name: 'roles', type: 'select', hasMany: true, options: [...municipalityRoles] },
  { name: 'programmeRoles', type: 'select', hasMany: true, options: [...programmeRoles] },
  text('invitedBy'),
  text('invitedById'),
  // The inviter's account at the time: what was prepared before a right was lost does not count.
  { name: 'invitedByVersion', type: 'number' },
  // The account that the address had then, if any.
  text('accountId'),
  { name: 'expiresAt', type: 'date', required: true },
]);

/** Personal addresses of a feed, by the digest of their key; one for a person in a municipality. */
export const FeedKeys = systemCollection('feed-keys', [
  text('hash', true),
  text('userId', true),
  text('tenantId', true),
  // The membership that it was made in; a later one has another key.
  text('membershipKey', true),
]);

/**
 * Who is signed in: the digest of a session's secret, and the account as it was at sign-in. See
 * sessions/.
 */
export const AccountSessions = systemCollection('account-sessions', [
  text('hash', true),
  text('userId', true),
  { name: 'accountVersion', type: 'number', required: true },
  { name: 'method', type: 'select', options: ['password'], required: true },
  { name: 'level', type: 'select', options: ['one-factor'], required: true },
  { name: 'startedAt', type: 'date', required: true },
  { name: 'endsAt', type: 'date', required: true },
]);

/** Counted attempts, by a digest of account and client. */
export const Throttles = systemCollection('throttles', [
  text('key', true),
  { name: 'count', type: 'number', required: true },
  { name: 'nextAt', type: 'date' },
  { name: 'expiresAt', type: 'date', required: true },
]);

/** The export of an archived municipality: which event asked for it, and which file came of it. */
export const ArchiveExports = systemCollection('archive-exports', [
  text('tenantId', true),
  text('eventId', true),
  text('madeFor'),
  text('file'),
  { name: 'bytes', type: 'number' },
  { name: 'finishedAt', type: 'date' },
]);

/** Up to which moment a municipality's slots were looked at: what lies before is filled or lapsed. */
export const NewsWatermarks = systemCollection('news-watermarks', [
  text('tenantId', true),
  { name: 'checkedUntil', type: 'date', required: true },
  // Every change of the calendar writes here, so that of two in the same instant one waits for the other.
  { name: 'changes', type: 'number', defaultValue: 0 },
]);

/** Slots that an officer wants empty, each once. */
export const NewsSkips = systemCollection('news-skips', [
  text('tenantId', true),
  { name: 'slotAt', type: 'date', required: true },
]);

/** Since when a municipality has too few weeks with news ahead, and when its officers were told; empty when it has enough. */
export const NewsShortages = systemCollection('news-shortages', [
  text('tenantId', true),
  { name: 'since', type: 'date' },
  { name: 'toldAt', type: 'date' },
]);

/** Who has which document open: a row lasts two minutes. */
export const EditorsPresent = systemCollection('editors-present', [
  text('subject', true),
  text('userId', true),
  text('name', true),
  { name: 'seenAt', type: 'date', required: true },
]);
