import { type Actor, type ActorName, actors, oneOfEachClass, type Place } from './actors.ts';

/** Create, Read, Update, Delete. */
export type Letter = 'C' | 'R' | 'U' | 'D';

type EditorRole = 'contentManager' | 'communicationOfficer' | 'functionalAdmin' | 'programmeAdmin';

/**
 * What each role may do with each collection, written by hand and apart from the matrix of rights
 * that the cms uses: two hands that must agree. A municipality's role counts in that municipality
 * and reads the library; the programme's administrator counts everywhere. Every role that has no
 * column may do nothing, and so may visitors.
 */
const rows: Record<string, [string, string, string, string]> = {
  //                   content  communi- functional programme
  //                   manager  cation   admin      admin
  'library-themes': ['R', 'R', 'R', 'CRUD'],
  'library-modules': ['R', 'R', 'R', 'CRUD'],
  'library-news': ['R', 'R', 'R', 'CRUD'],
  'library-materials': ['R', 'R', 'R', 'CRUD'],
  'library-files': ['R', 'R', 'R', 'CRUD'],
  personas: ['', 'R', '', 'CRUD'],
  themes: ['CRUD', 'R', 'R', 'CRUD'],
  modules: ['CRUD', 'R', 'R', 'CRUD'],
  news: ['R', 'CRUD', 'R', 'CRUD'],
  materials: ['R', 'CRUD', 'R', 'CRUD'],
  files: ['CRUD', 'CRUD', 'CRUD', 'CRUD'],
  offers: ['CRUD', 'CRUD', 'R', 'CRUD'],
  'news-queue': ['R', 'CRUD', 'R', 'CRUD'],
  'news-publications': ['R', 'R', 'R', 'R'],
  channels: ['R', 'CRUD', 'R', 'CRUD'],
  'campaign-phases': ['R', 'CRUD', 'R', 'CRUD'],
  municipalities: ['R', 'R', 'RU', 'CRU'],
  users: ['', '', 'RU', 'RU'],
};

const columns: readonly EditorRole[] = [
  'contentManager',
  'communicationOfficer',
  'functionalAdmin',
  'programmeAdmin',
];

/** Collections that people reach by an API of ours. */
export const openCollections = Object.keys(rows);

/** Collections of the system: no REST, no GraphQL, for nobody. */
export const closedCollections = [
  'outbox',
  'processed-events',
  'benchmark-snapshots',
  'news-watermarks',
  'news-skips',
  'news-shortages',
  'licence-notices',
  'archive-exports',
  'one-time-links',
  'invitations',
  'rate-limits',
  'editors-present',
  'feed-keys',
  'account-sessions',
  'search-misses',
  'scheduled-changes',
  'lesson-votes',
  'lesson-remarks',
  'broken-links',
  'binned-documents',
  'binned-versions',
];

/** Payload's own collections, and the log, which nobody writes: each with a test of its own. */
export const collectionsOfPayload = [
  'payload-preferences',
  'payload-migrations',
  'payload-kv',
  'change-log',
];

/** Collections whose documents belong to no municipality. */
export const inLibrary = (slug: string): boolean =>
  slug.startsWith('library-') || slug === 'personas';

const listLetters = (role: string, slug: string): string =>
  rows[slug]?.[columns.indexOf(role as EditorRole)] ?? '';

/** May this actor do that with a document of this collection that stands there? */
export function isAllowed(actor: Actor, letter: Letter, slug: string, place: Place): boolean {
  const { A = [], B = [], programme = [] } = actor;
  const there = place === 'library' ? [...A, ...B] : place === 'A' ? A : B;
  return [...there, ...programme].some((role) => listLetters(role, slug).includes(letter));
}

/**
 * The people on both sides of a right: a visitor, the strongest who may not, the weakest who may,
 * and the guest of the other municipality. `npm test` asks them; `npm run test:deep` asks
 * everybody.
 */
export function listBoundaryActors(letter: Letter, slug: string, place: Place): ActorName[] {
  const may = (name: ActorName) => isAllowed(actors[name], letter, slug, place);
  const strongest = oneOfEachClass.findLast((name) => !may(name));
  const weakest = oneOfEachClass.find(may);
  const chosen = new Set(['visitor', 'guestInB', strongest, weakest]);
  return oneOfEachClass.filter((name) => chosen.has(name));
}
