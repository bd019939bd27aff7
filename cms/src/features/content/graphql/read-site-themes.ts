import { isSlug } from '#platform/slugs/slug.ts';
import { toId } from '#platform/ids/to-id.ts';
import { modules } from '../kinds/modules.ts';
import { themes } from '../kinds/themes.ts';
import { compareThemes } from '../reading/compare-themes.ts';
import type { ContentReader } from '../reading/content-reader.ts';
import { getTitle } from '../reading/get-title.ts';
import type { Resolved } from '../reading/resolve-documents.ts';
import { compareNames } from '@digivaardig/contracts/compare-names';

/** A theme on a site, with the modules that readers reach through it. */
export interface ThemeParent {
  theme: Resolved<'themes'>;
  modules: ModuleParent[];
  reader: ContentReader;
}

/** A module on a site. */
export interface ModuleParent {
  module: Resolved<'modules'>;
  theme: Resolved<'themes'>;
  /** The modules before and after it in the theme. */
  previous: Resolved<'modules'> | undefined;
  next: Resolved<'modules'> | undefined;
  /** Every module that readers reach, by identity. */
  reachable: ReadonlyMap<string, Resolved<'modules'>>;
  reader: ContentReader;
}

const levelRank = { basic: 0, intermediate: 1, advanced: 2 };

const getLevelRank = ({ values }: Resolved<'modules'>): number =>
  values.level ? levelRank[values.level] : 9;

const compareModules = (a: Resolved<'modules'>, b: Resolved<'modules'>): number =>
  getLevelRank(a) - getLevelRank(b) || compareNames(getTitle(a), getTitle(b));

/** The identity that a module points at: a library theme, or an own one. */
const getThemeId = ({ values }: Resolved<'modules'>): string => toId(values.theme?.value) ?? '';

/** Without an address there is no page; only a draft without a title has none. */
const hasAddress = ({ values }: Resolved<'modules' | 'themes'>): boolean => isSlug(values.slug);

/**
 * Reads the themes that are on, in the order of the site, with their modules that are on. A module
 * whose theme is off is not reachable.
 */
export async function readSiteThemes(reader: ContentReader): Promise<ThemeParent[]> {
  const [allThemes, allModules] = await Promise.all([reader.list(themes), reader.list(modules)]);
  const modulesByTheme = Map.groupBy(allModules.filter(hasAddress), getThemeId);
  const shownThemes = allThemes.filter(hasAddress).sort(compareThemes);
  const reachable = new Map(
    shownThemes
      .flatMap((theme) => modulesByTheme.get(theme.identity) ?? [])
      .map((module) => [module.identity, module]),
  );
  return shownThemes.map((theme) => ({
    theme,
    reader,
    modules: (modulesByTheme.get(theme.identity) ?? [])
      .sort(compareModules)
      .map((module, index, all) => ({
        module,
        theme,
        previous: all[index - 1],
        next: all[index + 1],
        reachable,
        reader,
      })),
  }));
}
