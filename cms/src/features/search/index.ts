import { can } from '@digivaardig/contracts/roles';
import { defineFeature } from '#platform/feature/define-feature.ts';
import { SearchMisses } from './collections/search-misses.ts';
import { resolvers } from './graphql/resolvers.ts';
import { schema } from './graphql/schema.ts';
import { searchMessages } from './messages.ts';

/** Search in what a reader of a site, or an editor, may see; and what was searched in vain. */
export const search = defineFeature({
  name: 'search',
  rank: 8,
  collections: [SearchMisses],
  graphql: { schema, resolvers },
  views: [
    {
      path: 'zoeken',
      title: searchMessages.title,
      component: '/features/search/admin/search-view.tsx#SearchView',
      isOpenTo: (actor) => can(actor, 'modules.read'),
    },
  ],
  adminSlots: { beforeNavLinks: ['/features/search/admin/search-field.tsx#SearchField'] },
});

export { readSearchMisses } from './server/search-misses.ts';
