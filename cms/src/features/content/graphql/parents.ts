import type { Channel, File, LibraryFile } from '../../../payload-types.ts';
import type { Upload } from '#platform/files/read-upload.ts';
import type { BlockParent } from '../blocks/read-blocks.ts';
import type { VideoEmbed } from '../model/video-embed.ts';
import type { findSectionAccess } from '#features/municipalities';
import type { Resolved } from '../reading/resolve-documents.ts';
import type { Toolkit } from './toolkit.ts';

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

/** Where readers of a module that is gone go instead. */
export interface SiteEndedModuleParent {
  theme: Resolved<'themes'> | null;
  nearest: Resolved<'modules'> | null;
}

/** The personas, with the toolkit that reads them; null for who may not see them. */
export interface SitePersonasAnswerParent {
  status: ReturnType<typeof findSectionAccess>;
  toolkit: Toolkit | null;
}

export type SiteThemeLinkParent = Resolved<'themes'>;
export type SiteModuleLinkParent = Resolved<'modules'>;
export type SiteTextBlockParent = BlockParent<'text'>;
export type SiteStepBlockParent = BlockParent<'step'>;
export type SiteImageBlockParent = BlockParent<'image'>;
export type SiteVideoBlockParent = BlockParent<'video'>;
export type SiteTipBlockParent = BlockParent<'tip'>;
export type SiteTableBlockParent = BlockParent<'table'>;
export type SiteDownloadBlockParent = BlockParent<'download'>;
export type SiteQuestionBlockParent = BlockParent<'question'>;
export type SiteVideoEmbedParent = VideoEmbed;
export type SiteChannelParent = Channel;
export type SiteFileParent = File | LibraryFile | Upload;
