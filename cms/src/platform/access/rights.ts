import type { Role } from './roles.ts';

export type Action = 'create' | 'read' | 'update' | 'delete';

/** Collections that hold the programme's own content: no tenant. */
export const libraryCollections = [
  'library-themes',
  'library-modules',
  'library-news',
  'library-materials',
  'library-files',
  'personas',
] as const;

/** Collections whose documents belong to one municipality. */
export const tenantCollections = [
  'themes',
  'modules',
  'news',
  'materials',
  'files',
  'offers',
  'news-queue',
  'news-publications',
  'channels',
  'campaign-phases',
] as const;

export type LibraryCollection = (typeof libraryCollections)[number];
export type TenantCollection = (typeof tenantCollections)[number];
export type GuardedCollection =
  LibraryCollection | TenantCollection | 'municipalities' | 'users' | 'change-log';

type Rights = Partial<Record<GuardedCollection, readonly Action[]>>;

const all: readonly Action[] = ['create', 'read', 'update', 'delete'];
const read: readonly Action[] = ['read'];
const edit: readonly Action[] = ['read', 'update'];

const give = (collections: readonly GuardedCollection[], actions: readonly Action[]): Rights =>
  Object.fromEntries(collections.map((slug) => [slug, actions]));

const readerOfContent: Rights = {
  ...give(libraryCollections, read),
  ...give(tenantCollections, read),
  municipalities: read,
};

/**
 * Who may do what. A municipality role counts in the municipality where it is held; a programme role everywhere.
 * What is not listed is refused. Source: the table of people in the domain description.
 * Everyone who is signed in also reads and edits their own account; that rule stands with the users collection.
 */
export const matrix: Record<Role, Rights> = {
  employee: {},
  teamLead: {},
  digicoach: {},
  hrAdviser: {},
  programmeDriver: {},
  serviceDesk: {},
  privacyOfficer: {},
  informationManager: {},
  steeringGroupMember: {},
  contentManager: {
    ...readerOfContent,
    ...give(['themes', 'modules', 'files', 'offers'], all),
  },
  communicationOfficer: {
    ...readerOfContent,
    ...give(
      ['news', 'materials', 'files', 'offers', 'news-queue', 'channels', 'campaign-phases'],
      all,
    ),
  },
  functionalAdmin: { ...readerOfContent, municipalities: edit, users: edit },
  programmeAdmin: {
    ...give(libraryCollections, all),
    ...give(tenantCollections, all),
    'news-publications': read,
    municipalities: ['create', 'read', 'update'],
    users: edit,
    'change-log': read,
  },
};

/** May this role do that in this collection (within its municipality, for a municipality role)? */
export const roleMay = (role: Role, collection: GuardedCollection, action: Action): boolean =>
  matrix[role][collection]?.includes(action) ?? false;
