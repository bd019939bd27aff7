import type { MaterialSeed, ModuleSeed, MunicipalitySeed, NewsSeed, ThemeSeed } from '../types.ts';

/** A document of the library that a municipality switches, by its slug. */
export interface SwitchSeed {
  slug: string;
  on: boolean;
}

/** What a municipality of the demo made and chose itself, beside the library. */
export interface LocalSeed {
  themes: Omit<ThemeSeed, 'defaultOn'>[];
  /** Of a theme of the library or an own one. */
  modules: Omit<ModuleSeed, 'defaultOn'>[];
  /** Own versions of modules of the library, by their slug: only what differs. */
  versions: { basedOn: string; introduction: string }[];
  /** Published as many days ago; the theme is one of the library or an own one. */
  news: (NewsSeed & { daysAgo: number; theme?: string })[];
  /** Of the campaign, with the channels of the municipality by name. */
  materials: (Omit<MaterialSeed, 'files'> & { channels: string[] })[];
  /** What of the library is switched. */
  switches: { modules: SwitchSeed[]; materials: SwitchSeed[] };
  /** Moments of the campaign beside those of the joint plan. */
  moments: MunicipalitySeed['moments'];
}
