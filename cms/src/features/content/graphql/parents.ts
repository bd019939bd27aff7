import type { Channel, File, LibraryFile, Module } from '../../../payload-types.ts';
import type { Resolved } from '../reading/resolve-documents.ts';

export type { SiteParent } from '#features/municipalities';
export type {
  ModuleParent as SiteModuleParent,
  ThemeParent as SiteThemeParent,
} from './read-site-themes.ts';
export type {
  MaterialParent as SiteMaterialParent,
  PersonaParent as SitePersonaParent,
  PhaseParent as SitePhaseParent,
  Toolkit as SiteToolkitParent,
} from './toolkit.ts';

export type SiteThemeLinkParent = Resolved<'themes'>;
export type SiteStepParent = NonNullable<Module['steps']>[number];
export type SiteChannelParent = Channel;
export type SiteFileParent = File | LibraryFile;
