import { computeCoverage } from '@digivaardig/analytics/coverage';
import { toId } from '#platform/ids/to-id.ts';
import { compareThemes } from '../library/compare-themes.ts';
import { getTitle } from '../library/get-title.ts';
import type { ResolvedShared } from '../library/read-resolved.ts';
import { contentMessages } from '../messages.ts';
import { lexicalToHtml } from '#platform/rich-text/lexical-to-html.ts';
import { toConstantCase } from '#platform/graphql/constant-case.ts';
import type { SiteContent } from './site-content.ts';

type ResolvedModule = ResolvedShared<'modules'>;
type ResolvedTheme = ResolvedShared<'themes'>;

const levelRank = { basic: 0, intermediate: 1, advanced: 2 };

/** Identity by any id that may point at a theme: the library's, an own one's, or a version's. */
const getThemeId = ({ values }: ResolvedModule): string => toId(values.theme?.value) ?? '';

const toLines = (rows: readonly { text: string }[] | null | undefined): string[] =>
  (rows ?? []).flatMap(({ text }) => text || []);

const { untitled } = contentMessages.values;

/** Title and introduction; a draft may have neither yet. */
const toHeading = ({
  title,
  introduction,
}: {
  title?: string | null;
  introduction?: string | null;
}) => ({
  title: title || untitled,
  introduction: introduction ?? '',
});

/** A choice; null in a draft where nobody chose yet. */
const toChoice = (value: unknown): string | null => (value ? toConstantCase(value) : null);

function toSiteModule(
  content: SiteContent,
  module: ResolvedModule,
  theme: ResolvedTheme,
  isFull: boolean,
) {
  const readFullValues = async () =>
    (isFull ? module : await content.readFull('modules', module.identity))?.values;
  const { values } = module;
  return {
    id: module.identity,
    slug: values.slug,
    formerSlugs: values.formerSlugs,
    ...toHeading(values),
    origin: toConstantCase(module.origin),
    theme: { slug: theme.values.slug, title: toHeading(theme.values).title },
    skillKind: toChoice(values.skillKind),
    level: toChoice(values.level),
    deliveryForm: toChoice(values.deliveryForm),
    minutes: values.minutes ?? null,
    goals: async () => toLines((await readFullValues())?.goals),
    steps: async () =>
      ((await readFullValues())?.steps ?? []).map(({ title, body }) => ({
        title: title || untitled,
        html: lexicalToHtml(body),
      })),
    bodyHtml: async () => lexicalToHtml((await readFullValues())?.body) || null,
    updatedAt: values.updatedAt,
  };
}

const getLevelRank = ({ values }: ResolvedModule): number =>
  values.level ? levelRank[values.level] : 9;

const compareModules = (a: ResolvedModule, b: ResolvedModule): number =>
  getLevelRank(a) - getLevelRank(b) || getTitle(a).localeCompare(getTitle(b), 'nl');

/**
 * Themes that are on, with the modules that are on; a module whose theme is off is not reachable.
 * @param isFull every module will be asked for its text: then one read serves all
 */
export async function resolveSiteThemes(content: SiteContent, isFull = false) {
  const [themes, modules, extensiveFrom] = await Promise.all([
    content.listOn('themes'),
    content.listOn('modules', isFull),
    content.extensiveFrom(),
  ]);
  const modulesByTheme = Map.groupBy(modules, getThemeId);
  // Without an address there is no page; only a draft without a title has none.
  const hasAddress = ({ values }: ResolvedModule | ResolvedTheme) => Boolean(values.slug);
  return themes
    .filter(hasAddress)
    .sort(compareThemes)
    .map((theme) => {
      const { values } = theme;
      const own = (modulesByTheme.get(theme.identity) ?? [])
        .filter(hasAddress)
        .sort(compareModules);
      return {
        id: theme.identity,
        slug: values.slug,
        formerSlugs: values.formerSlugs,
        ...toHeading(values),
        origin: toConstantCase(theme.origin),
        coverage: toConstantCase(computeCoverage(own.length, extensiveFrom)),
        moduleCount: own.length,
        modules: own.map((module) => toSiteModule(content, module, theme, isFull)),
      };
    });
}
