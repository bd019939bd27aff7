import { newsKinds } from '#platform/fields/select-options.ts';
import { toEnumValues } from '#platform/graphql/enum-values.ts';

/** Stored values by the names that the schema has for them. */
export const newsEnums = { SiteArticleKind: toEnumValues(newsKinds) };
