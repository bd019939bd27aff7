import { toDay } from '@digivaardig/contracts/time';
import type { PayloadRequest } from 'payload';
import { TrackedCache } from '#platform/cache/tracked-cache.ts';
import { getClock } from '#platform/clock/clock.ts';
import type { SiteParent } from '#features/municipalities';
import { isFiltering, type SearchFilter } from '../model/search-filter.ts';
import type { SearchIndex, SearchOutcome } from '../model/search-index.ts';
import { toSearchText } from '../model/search-text.ts';
import { buildIndex } from './build-index.ts';
import { findAudience, readSiteDocuments } from './read-site-documents.ts';
import { recordSearchMiss } from './search-misses.ts';

/** How many indexes are in memory; the least recently used is dropped first. */
const maxIndexes = 40;
const maxLimit = 20;
const maxPage = 100;

const indexes = new TrackedCache<SearchIndex>(maxIndexes);

/**
 * The index of what a caller may find on a site. Readers who see the same sections share one, which
 * is built when it is first needed and ends with the first change of what it holds. Whether a theme
 * is announced depends on the day too.
 */
function readIndex(site: SiteParent, req: PayloadRequest): Promise<SearchIndex> {
  const { id, libraryPolicy, selfScan } = site.municipality;
  const audience = findAudience(req, site);
  const day = toDay(getClock(req.payload).now());
  const key = JSON.stringify([id, libraryPolicy, selfScan === true, audience, day]);
  return indexes.read(req, { key, tenantId: id }, async () =>
    buildIndex(await readSiteDocuments(site, req, audience)),
  );
}

interface Request extends Partial<SearchFilter> {
  query: string;
  page: number;
  limit: number;
}

/** `EMPTY` when nothing was asked, `TOO_SHORT` when the words are too short to search for. */
type SearchStatus = 'EMPTY' | 'TOO_SHORT' | 'DONE';

export interface SiteSearch extends SearchOutcome {
  status: SearchStatus;
}

const nothing: SearchOutcome = {
  hits: [],
  total: 0,
  page: 1,
  pages: 1,
  suggestion: null,
  isComplete: true,
};

const clamp = (value: number, max: number): number => Math.min(max, Math.max(1, value));

/**
 * Searches the site of a municipality for a caller whom `findSiteAccess` let in: only what its
 * pages show this caller is in hits, counts and suggestions. A draft changes nothing.
 */
export async function searchSite(
  { municipality }: SiteParent,
  req: PayloadRequest,
  { query, page, limit, level = null, maxMinutes = null, deliveryForm = null }: Request,
): Promise<SiteSearch> {
  const text = toSearchText(query);
  const filter = { level, maxMinutes, deliveryForm };
  if (text.kind === 'empty' && !isFiltering(filter)) return { status: 'EMPTY', ...nothing };
  if (text.kind === 'tooShort') return { status: 'TOO_SHORT', ...nothing };
  const words = text.kind === 'words' ? text.words : '';
  const index = await readIndex({ municipality, draft: false }, req);
  const outcome = index.search({
    ...filter,
    query: words,
    page: clamp(page, maxPage),
    limit: clamp(limit, maxLimit),
  });
  if (outcome.total === 0 && !isFiltering(filter)) {
    await recordSearchMiss(req.payload, municipality.id, words);
  }
  return { status: 'DONE', ...outcome };
}
