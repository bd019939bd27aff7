import { computeCoverage } from '@digivaardig/analytics/coverage';
import { idOf } from '#platform/ids/to-id.ts';
import { themeOrder } from '../library/theme-order.ts';
import { titleOf } from '../library/title-of.ts';
import type { Resolved } from '../library/resolve-documents.ts';
import type { Module, Theme } from '../../../payload-types.ts';
import { texts as words } from '#platform/i18n/messages.ts';
import { richTextHtml } from '#platform/rich-text/lexical-to-html.ts';
import { screaming } from '#platform/graphql/screaming.ts';
import type { SiteContent } from './site-content.ts';

const levelRank: Record<string, number> = { basic: 0, intermediate: 1, advanced: 2 };

/** Identity by any id that may point at a theme: the library's, an own one's, or a version's. */
const themeIdOf = (module: Resolved): string =>
  idOf((module.values['theme'] as { value: unknown } | undefined)?.value) ?? '';

const texts = (rows: readonly { text: string }[] | null | undefined): string[] =>
  (rows ?? []).flatMap(({ text }) => text || []);

const { untitled } = words.values;

/** Title and introduction; a draft may have neither yet. */
const shown = ({
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
const chosen = (value: unknown): string | null => (value ? screaming(value) : null);

function moduleFields(content: SiteContent, module: Resolved, theme: Resolved, isWhole: boolean) {
  const whole = async () =>
    (isWhole ? module : await content.whole('modules', module.identity))?.values as unknown as
      Module | undefined;
  const values = module.values as unknown as Module;
  const themeValues = theme.values as unknown as Theme;
  return {
    id: module.identity,
    slug: values.slug,
    formerSlugs: values.formerSlugs,
    ...shown(values),
    origin: screaming(module.origin),
    theme: { slug: themeValues.slug, title: shown(themeValues).title },
    skillKind: chosen(values.skillKind),
    level: chosen(values.level),
    deliveryForm: chosen(values.deliveryForm),
    minutes: (values as Partial<Module>).minutes ?? null,
    goals: async () => texts((await whole())?.goals),
    steps: async () =>
      ((await whole())?.steps ?? []).map(({ title, body }) => ({
        title: title || untitled,
        html: richTextHtml(body),
      })),
    bodyHtml: async () => richTextHtml((await whole())?.body) || null,
    updatedAt: values.updatedAt,
  };
}

const byLevelThenTitle = (a: Resolved, b: Resolved): number => {
  const [one, other] = [a.values, b.values] as unknown as [Module, Module];
  return (
    (levelRank[one.level] ?? 9) - (levelRank[other.level] ?? 9) ||
    titleOf(a).localeCompare(titleOf(b), 'nl')
  );
};

/**
 * Themes that are on, with the modules that are on; a module whose theme is off is not reachable.
 * @param whole every module will be asked for its text: then one read serves all
 */
export async function siteThemes(content: SiteContent, whole = false) {
  const [themes, modules, extensiveFrom] = await Promise.all([
    content.on('themes'),
    content.on('modules', whole),
    content.extensiveFrom(),
  ]);
  const perTheme = Map.groupBy(modules, themeIdOf);
  // Without an address there is no page; only a draft without a title has none.
  const hasAddress = ({ values }: Resolved) => Boolean(values['slug']);
  return themes
    .filter(hasAddress)
    .sort(themeOrder)
    .map((theme) => {
      const values = theme.values as unknown as Theme;
      const own = (perTheme.get(theme.identity) ?? []).filter(hasAddress).sort(byLevelThenTitle);
      return {
        id: theme.identity,
        slug: values.slug,
        formerSlugs: values.formerSlugs,
        ...shown(values),
        origin: screaming(theme.origin),
        coverage: screaming(computeCoverage(own.length, extensiveFrom)),
        moduleCount: own.length,
        modules: own.map((module) => moduleFields(content, module, theme, whole)),
      };
    });
}
