import type { SearchHit } from '../model/search-index.ts';

export type { SiteParent } from '#features/municipalities';
export type { SiteSearch as SiteSearchParent } from '../server/search-site.ts';

export type SiteSearchHitParent = SearchHit;
