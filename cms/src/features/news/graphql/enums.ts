/** Stored values by the names that the schema has for them. */
export const enums = { SiteArticleKind: { ARTICLE: 'article', DIGITIP: 'digitip' } } as const;
