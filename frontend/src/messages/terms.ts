import {
  accessibilityStatuses,
  articleKinds,
  audiences,
  competences,
  contentTiers,
  coverages,
  deliveryForms,
  levels,
  origins,
  profiles,
  skillKinds,
} from '@digivaardig/contracts/terms';
import type {
  SiteAccessibilityStatus,
  SiteArticleKind,
  SiteAudience,
  SiteContentTier,
  SiteDeliveryForm,
  SiteLevel,
  SiteOrigin,
  SiteProfile,
  SiteSkillKind,
} from '../graphql/generated/graphql.ts';

/** The Dutch term for each value of an enum of the cms. */
export const terms = {
  coverage: coverages,
  skillKind: {
    OPERATIONAL: skillKinds.operational,
    INFORMATION: skillKinds.information,
    STRATEGIC: skillKinds.strategic,
    SAFETY: skillKinds.safety,
  } satisfies Record<SiteSkillKind, string>,
  level: {
    BASIC: levels.basic,
    INTERMEDIATE: levels.intermediate,
    ADVANCED: levels.advanced,
  } satisfies Record<SiteLevel, string>,
  deliveryForm: {
    CLASSROOM: deliveryForms.classroom,
    ONLINE: deliveryForms.online,
    PERSONAL: deliveryForms.personal,
    BLENDED: deliveryForms.blended,
    MICROLEARNING: deliveryForms.microlearning,
    WORKSHOP: deliveryForms.workshop,
    WALK_IN: deliveryForms.walkIn,
  } satisfies Record<SiteDeliveryForm, string>,
  competence: competences,
  profile: {
    POLICY: profiles.policy,
    FINANCE: profiles.finance,
    SUPPORT: profiles.support,
    FIELD: profiles.field,
    CUSTOMER_CONTACT: profiles.customerContact,
    SOCIAL_DOMAIN: profiles.socialDomain,
    MANAGEMENT: profiles.management,
  } satisfies Record<SiteProfile, string>,
  origin: {
    LIBRARY: origins.library,
    ADAPTED: origins.adapted,
    OWN: origins.own,
  } satisfies Record<SiteOrigin, string>,
  articleKind: {
    ARTICLE: articleKinds.article,
    DIGITIP: articleKinds.digitip,
  } satisfies Record<SiteArticleKind, string>,
  tier: {
    HERO: contentTiers.hero,
    HUB: contentTiers.hub,
    HYGIENE: contentTiers.hygiene,
  } satisfies Record<SiteContentTier, string>,
  audience: {
    EMPLOYEES: audiences.employees,
    TEAM_LEADS: audiences.teamLeads,
  } satisfies Record<SiteAudience, string>,
  accessibilityStatus: accessibilityStatuses satisfies Record<SiteAccessibilityStatus, string>,
} as const;
