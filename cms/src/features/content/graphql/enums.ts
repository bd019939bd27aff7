import {
  audiences,
  contentTiers,
  deliveryForms,
  levels,
  skillKinds,
} from '#platform/fields/select-options.ts';
import { toEnumValues } from '#platform/graphql/enum-values.ts';

/** Stored values by the names that the schema has for them. */
export const contentEnums = {
  SiteCoverage: toEnumValues([{ value: 'extensive' }, { value: 'limited' }, { value: 'empty' }]),
  SiteOrigin: toEnumValues([{ value: 'library' }, { value: 'adapted' }, { value: 'own' }]),
  SiteSkillKind: toEnumValues(skillKinds),
  SiteLevel: toEnumValues(levels),
  SiteDeliveryForm: toEnumValues(deliveryForms),
  SiteContentTier: toEnumValues(contentTiers),
  SiteAudience: toEnumValues(audiences),
};
