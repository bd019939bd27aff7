/** Stored values by the names that the schema has for them. */
export const enums = {
  SiteSearchKind: {
    MODULE: 'module',
    THEME: 'theme',
    NEWS: 'news',
    MATERIAL: 'material',
    PERSONA: 'persona',
  },
} as const;
