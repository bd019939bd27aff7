import type { ModuleSeed, MunicipalitySeed, NewsSeed, ThemeSeed } from '../types.ts';

/** What a municipality of the demo made and chose itself, beside the library. */
export interface LocalSeed {
  themes: Omit<ThemeSeed, 'defaultOn'>[];
  /** Of a theme of the library or an own one. */
  modules: Omit<ModuleSeed, 'defaultOn'>[];
  /** Own versions of modules of the library, by their slug: only what differs. */
  versions: { basedOn: string; introduction: string }[];
  /** Published as many days ago; the theme is one of the library or an own one. */
  news: (NewsSeed & { daysAgo: number; theme?: string })[];
  /** Modules of the library that are switched, by slug. */
  switches: { module: string; on: boolean }[];
  /** Moments of the campaign beside those of the joint plan. */
  moments: MunicipalitySeed['moments'];
}
