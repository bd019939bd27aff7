import type { SiteMemory } from '../src/cache/site-cache.ts';

interface Counted {
  hits: number;
  misses: number;
  bytes: number;
}

/** How much is kept and given, for the operator. */
export interface KeptPages {
  /** May what is kept be given now? */
  current: boolean;
  /** How long ago the last answer of the cms was asked for; null before the first. */
  askedMsAgo: number | null;
  forStrangers: Counted;
  forMembers: Counted;
}

const counted = ({ hits, misses, bytes }: Counted): Counted => ({ hits, misses, bytes });

/** Describes what this process keeps. */
export function describeMemory({ answers, heard, pages }: SiteMemory, now: number): KeptPages {
  const ago = Math.round(now - heard.askedAt);
  return {
    current: heard.isCurrent(now),
    askedMsAgo: Number.isFinite(ago) ? ago : null,
    forStrangers: counted(pages),
    forMembers: counted(answers),
  };
}
