/**
 * Roles that a person holds within one municipality. `ambassador` is a mark beside another role: it
 * opens the toolkit and the personas, and gives no right over people or content.
 */
export const municipalityRoles = [
  'employee',
  'teamLead',
  'digicoach',
  'contentManager',
  'communicationOfficer',
  'hrAdviser',
  'programmeDriver',
  'functionalAdmin',
  'serviceDesk',
  'privacyOfficer',
  'informationManager',
  'ambassador',
] as const;

/** Roles that a person holds in the partnership as a whole. */
export const programmeRoles = ['steeringGroupMember', 'programmeAdmin'] as const;

export type MunicipalityRole = (typeof municipalityRoles)[number];
export type ProgrammeRole = (typeof programmeRoles)[number];
export type Role = MunicipalityRole | ProgrammeRole;

/** The name of each role in Dutch. */
export const roleLabels: Record<Role, string> = {
  employee: 'Medewerker',
  teamLead: 'Teamleider',
  digicoach: 'Digicoach',
  contentManager: 'Contentbeheerder',
  communicationOfficer: 'Communicatiemedewerker',
  hrAdviser: 'HR- of opleidingsadviseur',
  programmeDriver: 'Aanjager',
  functionalAdmin: 'Functioneel beheerder',
  serviceDesk: 'Servicedesk',
  privacyOfficer: 'AVG-functionaris',
  informationManager: 'Informatiemanager',
  ambassador: 'Ambassadeur',
  steeringGroupMember: 'Stuurgroeplid',
  programmeAdmin: 'Programmabeheerder',
};

/** Collections that hold the programme's own content, without a tenant. */
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

export type Action = 'create' | 'read' | 'update' | 'delete';

/**
 * A right: an operation of a collection, or one of those below. Some operations include more:
 * `users.update` also invites, `news-queue.update` also publishes at once, withdraws, and sets days
 * without news, and `offers.*` switches content on and off.
 * - `admin.open`: use the cms's own screens
 * - `campaign.open`: see the personas of the campaign, and the toolkit of a municipality that shows it
 *   to these people alone
 * - `dashboard.open`: see the figures of all municipalities
 * - `deadEvents.retry`: retry events whose job failed too often
 * - `municipalities.archive`: archive a municipality, restore it, and download its export
 * - `municipalities.rename`: change a municipality's name and the address of its site
 * - `municipalities.seeAll`: filter documents by any municipality
 * - `programme.update`: change the settings of the programme
 * - `site.open`: visit the site of a municipality that is for staff only
 * - `site.preview`: see the drafts of a municipality on its site
 */
export type Capability =
  | `${GuardedCollection}.${Action}`
  | 'admin.open'
  | 'campaign.open'
  | 'dashboard.open'
  | 'deadEvents.retry'
  | 'municipalities.archive'
  | 'municipalities.rename'
  | 'municipalities.seeAll'
  | 'programme.update'
  | 'site.open'
  | 'site.preview';

const allow = (
  collections: readonly GuardedCollection[],
  ...actions: readonly Action[]
): Capability[] =>
  collections.flatMap((slug) => actions.map((action): Capability => `${slug}.${action}`));

const allActions = ['create', 'read', 'update', 'delete'] as const;

const member: readonly Capability[] = ['site.open'];

/** People who carry the campaign to colleagues. */
const campaigner: readonly Capability[] = [...member, 'campaign.open'];

const editor: readonly Capability[] = [
  ...member,
  'admin.open',
  'site.preview',
  ...allow(
    libraryCollections.filter((slug) => slug !== 'personas'),
    'read',
  ),
  ...allow(tenantCollections, 'read'),
  ...allow(['municipalities'], 'read'),
];

/**
 * The table of rights. A municipality role counts in the municipality where it is held, a programme
 * role everywhere. Everything that is not listed is rejected. Every signed-in user also reads and
 * edits the name of their own account. Source: the table of people in the domain description.
 */
export const capabilitiesByRole: Record<Role, ReadonlySet<Capability>> = {
  employee: new Set(member),
  teamLead: new Set(campaigner),
  digicoach: new Set(campaigner),
  hrAdviser: new Set(member),
  programmeDriver: new Set(member),
  serviceDesk: new Set(member),
  privacyOfficer: new Set(member),
  informationManager: new Set(member),
  ambassador: new Set(campaigner),
  steeringGroupMember: new Set<Capability>(['dashboard.open']),
  contentManager: new Set([
    ...editor,
    ...allow(['themes', 'modules', 'files', 'offers'], ...allActions),
  ]),
  communicationOfficer: new Set([
    ...editor,
    'campaign.open',
    'personas.read',
    ...allow(
      ['news', 'materials', 'files', 'offers', 'news-queue', 'channels', 'campaign-phases'],
      ...allActions,
    ),
  ]),
  // The logo and the photo of the home page are files of the municipality.
  functionalAdmin: new Set([
    ...editor,
    ...allow(['municipalities', 'users'], 'read', 'update'),
    ...allow(['files'], ...allActions),
  ]),
  programmeAdmin: new Set<Capability>([
    'admin.open',
    'campaign.open',
    'dashboard.open',
    'deadEvents.retry',
    'municipalities.archive',
    'municipalities.rename',
    'municipalities.seeAll',
    'programme.update',
    'site.open',
    'site.preview',
    ...allow(libraryCollections, ...allActions),
    ...allow(
      tenantCollections.filter((slug) => slug !== 'news-publications'),
      ...allActions,
    ),
    ...allow(['news-publications', 'change-log'], 'read'),
    ...allow(['municipalities'], 'create', 'read', 'update'),
    ...allow(['users'], 'read', 'update'),
  ]),
};

/** A signed-in person with their roles per municipality and for the programme. */
export interface Actor {
  id: string;
  programmeRoles: readonly ProgrammeRole[];
  /** The roles per id of a municipality. */
  memberships: ReadonlyMap<string, readonly MunicipalityRole[]>;
}

const rolesGive = (roles: readonly Role[], capability: Capability): boolean =>
  roles.some((role) => capabilitiesByRole[role].has(capability));

/**
 * A membership without a role is older than the rule that requires one, and counts as that of an
 * employee.
 */
const rolesOfMembership = (roles: readonly MunicipalityRole[]): readonly MunicipalityRole[] =>
  roles.length === 0 ? ['employee'] : roles;

/** Whether a programme role of the actor gives this capability, and so in every municipality. */
export const canEverywhere = (
  { programmeRoles: roles }: Pick<Actor, 'programmeRoles'>,
  capability: Capability,
): boolean => rolesGive(roles, capability);

/** Lists the municipalities in which a role of the actor gives this capability. */
export const listMunicipalitiesWhere = (
  { memberships }: Pick<Actor, 'memberships'>,
  capability: Capability,
): string[] =>
  [...memberships]
    .filter(([, roles]) => rolesGive(rolesOfMembership(roles), capability))
    .map(([id]) => id);

/**
 * Whether an actor has a capability in a municipality; when none is given, in any municipality at
 * all. All code that checks rights calls this function, `canEverywhere` or `listMunicipalitiesWhere`.
 */
export const can = (actor: Actor, capability: Capability, municipality?: string): boolean => {
  if (canEverywhere(actor, capability)) return true;
  const municipalities = listMunicipalitiesWhere(actor, capability);
  return municipality === undefined
    ? municipalities.length > 0
    : municipalities.includes(municipality);
};
