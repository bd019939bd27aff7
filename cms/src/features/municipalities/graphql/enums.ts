import { toEnumValues } from '#platform/graphql/enum-values.ts';
import { cornerOptions, fontOptions, visibilityOptions } from '../model/site-options.ts';

/** Stored values by the names that the schema has for them. */
export const municipalityEnums = {
  SiteVisibility: toEnumValues(visibilityOptions),
  SiteFont: toEnumValues(fontOptions),
  SiteCorners: toEnumValues(cornerOptions),
};
