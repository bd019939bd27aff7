export type { SitePrivacyParent } from '#features/municipalities';
