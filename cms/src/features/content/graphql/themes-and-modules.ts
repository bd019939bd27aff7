import { computeCoverage } from '@digivaardig/analytics/coverage';
import { toId } from '#platform/ids/to-id.ts';
import { compareThemes } from '../library/compare-themes.ts';
import { getTitle } from '../library/get-title.ts';
import type { ResolvedDocument } from '../library/resolve-documents.ts';
import type { Module, Theme } from '../../../payload-types.ts';
import { messages as messages } from '#platform/i18n/messages.ts';
import { lexicalToHtml } from '#platform/rich-text/lexical-to-html.ts';
import { toConstantCase } from '#platform/graphql/constant-case.ts';
import type { SiteContent } from './site-content.ts';

const levelRank: Record<string, number> = { basic: 0, intermediate: 1, advanced: 2 };

/** Identity by any id that may point at a theme: the library's, an own one's, or a version's. */
const getThemeId = (module: ResolvedDocument): string =>
  toId((module.values['theme'] as { value: unknown } | undefined)?.value) ?? '';

const toLines = (rows: readonly { text: string }[] | null | undefined): string[] =>
  (rows ?? []).flatMap(({ text }) => text || []);

const { untitled } = messages.values;

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
  module: ResolvedDocument,
  theme: ResolvedDocument,
  isFull: boolean,
) {
  const readFullValues = async () =>
    (isFull ? module : await content.readFull('modules', module.identity))?.values as unknown as
      Module | undefined;
  const values = module.values as unknown as Module;
  const themeValues = theme.values as unknown as Theme;
  return {
    id: module.identity,
    slug: values.slug,
    formerSlugs: values.formerSlugs,
    ...toHeading(values),
    origin: toConstantCase(module.origin),
    theme: { slug: themeValues.slug, title: toHeading(themeValues).title },
    skillKind: toChoice(values.skillKind),
    level: toChoice(values.level),
    deliveryForm: toChoice(values.deliveryForm),
    minutes: (values as Partial<Module>).minutes ?? null,
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

const compareModules = (a: ResolvedDocument, b: ResolvedDocument): number => {
  const [one, other] = [a.values, b.values] as unknown as [Module, Module];
  return (
    (levelRank[one.level] ?? 9) - (levelRank[other.level] ?? 9) ||
    getTitle(a).localeCompare(getTitle(b), 'nl')
  );
};

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
  const hasAddress = ({ values }: ResolvedDocument) => Boolean(values['slug']);
  return themes
    .filter(hasAddress)
    .sort(compareThemes)
    .map((theme) => {
      const values = theme.values as unknown as Theme;
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
