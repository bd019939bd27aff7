import { contentMessages } from '#features/content';
import { searchSite } from '../server/search-site.ts';
import { enums } from './enums.ts';
import type { Resolvers } from './resolver-types.ts';

/** Resolves the search in a site. */
export const resolvers: Resolvers = {
  ...enums,
  Site: {
    search: (site, { level, minutes, deliveryForm, ...request }, { req }) =>
      searchSite(site, req, {
        ...request,
        level: level ?? null,
        maxMinutes: minutes ?? null,
        deliveryForm: deliveryForm ?? null,
      }),
  },
  SiteSearch: {
    items: ({ hits }) => hits,
  },
  SiteSearchHit: {
    kind: ({ document }) => document.kind,
    id: ({ document }) => document.identity,
    slug: ({ document }) => document.slug,
    title: ({ title }) =>
      title.length > 0 ? title : [{ text: contentMessages.values.untitled, isMatch: false }],
    theme: ({ document }) => document.theme,
    level: ({ document }) => document.level,
    deliveryForm: ({ document }) => document.deliveryForm,
    minutes: ({ document }) => document.minutes,
  },
};
