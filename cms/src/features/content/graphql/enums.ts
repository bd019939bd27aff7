/** Stored values by the names that the schema has for them. */
export const enums = {
  SiteCoverage: { EXTENSIVE: 'extensive', LIMITED: 'limited', EMPTY: 'empty' },
  SiteOrigin: { LIBRARY: 'library', ADAPTED: 'adapted', OWN: 'own' },
  SiteSkillKind: {
    OPERATIONAL: 'operational',
    INFORMATION: 'information',
    STRATEGIC: 'strategic',
    SAFETY: 'safety',
  },
  SiteLevel: { BASIC: 'basic', INTERMEDIATE: 'intermediate', ADVANCED: 'advanced' },
  SiteProfile: {
    POLICY: 'policy',
    FINANCE: 'finance',
    SUPPORT: 'support',
    FIELD: 'field',
    CUSTOMER_CONTACT: 'customerContact',
    SOCIAL_DOMAIN: 'socialDomain',
    MANAGEMENT: 'management',
  },
  SiteDeliveryForm: {
    CLASSROOM: 'classroom',
    ONLINE: 'online',
    PERSONAL: 'personal',
    BLENDED: 'blended',
    MICROLEARNING: 'microlearning',
    WORKSHOP: 'workshop',
    WALK_IN: 'walkIn',
  },
  SiteVideoProvider: { YOUTUBE: 'youtube', VIMEO: 'vimeo' },
  SiteContentTier: { HERO: 'hero', HUB: 'hub', HYGIENE: 'hygiene' },
  SiteAudience: { EMPLOYEES: 'employees', TEAM_LEADS: 'teamLeads' },
} as const;
