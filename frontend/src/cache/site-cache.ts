import { ChangesHeard } from './invalidation-log.ts';
import { Kept } from './invalidating-cache.ts';
import type { StoredPage } from './stored-page.ts';

/** What this process keeps: whole pages for strangers, and what pages for others are drawn from. */
export interface SiteMemory {
  heard: ChangesHeard;
  /** Pages as every stranger gets them. */
  pages: Kept<StoredPage>;
  /** Answers of the cms about a municipality's site, as JSON; nothing in them is about who asks. */
  answers: Kept<{ json: string }>;
}

/**
 * Half for pages, half for answers.
 * @param megabytes how much may be kept
 */
export function createSiteMemory(megabytes: number): SiteMemory {
  const heard = new ChangesHeard();
  const half = (megabytes * 1024 * 1024) / 2;
  return { heard, pages: new Kept(heard, half), answers: new Kept(heard, half) };
}

const place = globalThis as { digivaardigSiteMemory?: SiteMemory };

/** Hands the memory to the built site. */
export function shareSiteMemory(memory: SiteMemory): void {
  place.digivaardigSiteMemory = memory;
}

/**
 * The memory of this process; undefined where nothing is kept, as while developing. The built site is a bundle of its
 * own with its own copy of this file, so the one place that both can reach is the global object.
 */
export const siteMemory = (): SiteMemory | undefined => place.digivaardigSiteMemory;
