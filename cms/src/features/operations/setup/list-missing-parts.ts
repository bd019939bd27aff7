import type { MunicipalityRole } from '@digivaardig/contracts/roles';

/**
 * What a municipality begins with, and has to fill in before its site is its own.
 * @internal for tests
 */
export const setupParts = [
  'style',
  'welcome',
  'help',
  'about',
  'privacy',
  'contentManager',
  'communicationOfficer',
  'channels',
  'phases',
  'news',
] as const;

export type SetupPart = (typeof setupParts)[number];

/** What is known of a municipality that decides what it still lacks. */
export interface SetupState {
  /** Whether these still have the text or the colour that every municipality begins with. */
  hasDefault: { style: boolean; welcome: boolean; about: boolean };
  helpContacts: number;
  /** Whether the details of its privacy page were checked. */
  isPrivacyReviewed: boolean;
  /** Roles that somebody has there. */
  roles: ReadonlySet<MunicipalityRole>;
  channels: number;
  datedPhases: number;
  /** Articles that appeared or wait. */
  articles: number;
}

/** Lists what a municipality still lacks, in the order in which it is best filled in. */
export function listMissingParts(state: SetupState): SetupPart[] {
  const isMissing: Record<SetupPart, boolean> = {
    style: state.hasDefault.style,
    welcome: state.hasDefault.welcome,
    help: state.helpContacts === 0,
    about: state.hasDefault.about,
    privacy: !state.isPrivacyReviewed,
    contentManager: !state.roles.has('contentManager'),
    communicationOfficer: !state.roles.has('communicationOfficer'),
    channels: state.channels === 0,
    phases: state.datedPhases === 0,
    news: state.articles === 0,
  };
  return setupParts.filter((part) => isMissing[part]);
}
