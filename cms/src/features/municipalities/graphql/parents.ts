import type { ListedMunicipality } from '../server/read-municipalities.ts';
import type { Municipality } from '../../../payload-types.ts';

/** A municipality's site that the caller may see. */
export interface SiteParent {
  municipality: Municipality;
  /** An editor looks ahead: what is off or unpublished is there too. */
  draft: boolean;
}

export type SiteMunicipalityParent = ListedMunicipality;
/** Part of a municipality, with the municipality whose pictures it names. */
export type SiteStyleParent = Municipality['style'] & { tenantId: string };
export type SiteWelcomeParent = Municipality['welcome'] & { tenantId: string };
export type { Picture as SitePictureParent } from '#platform/files/read-upload.ts';
export type SiteHelpParent = Municipality['help'];
export type SiteAboutParent = Municipality['about'];
export type SitePrivacyParent = Municipality['privacy'];
export type SiteAccessibilityParent = Municipality['accessibility'];
