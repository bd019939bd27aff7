import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { materials, modules, news, personas, themes } from './content/index.ts';
import { moduleFacts } from './content/module-facts.ts';
import { newsThemes } from './content/news-themes.ts';
import { lessonFiles } from './content/lesson-files.ts';
import { addMonths as addMonthsToDay, toDay } from '@digivaardig/contracts/time';
import type { SeedContext } from './seed-context.ts';
import { type FindFile, toContent } from './to-content.ts';

const files = path.join(path.dirname(fileURLToPath(import.meta.url)), 'files');
const bySlug = (slug: string) => ({ slug: { equals: slug } });
const rows = (lines: readonly string[]) => lines.map((text) => ({ text }));
const published = { _status: 'published' } as const;

/** What the library gave ids to: by slug. */
export interface SeededLibrary {
  themes: ReadonlyMap<string, string>;
  modules: ReadonlyMap<string, string>;
  personas: ReadonlyMap<string, string>;
  materials: ReadonlyMap<string, string>;
  news: string[];
  /** Of those, what fills queues by itself. */
  fillers: ReadonlySet<string>;
}

/** Noon on the first day of a later month, so that no time zone moves it to another month. */
const addMonths = (now: Date, months: number): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1, 12)).toISOString();

/** So many of the last articles fill the queues of all by themselves. */
const fillerCount = 4;

const find = (ids: ReadonlyMap<string, string>, slug: string): string => {
  const id = ids.get(slug);
  if (!id) throw new Error(`The seed names “${slug}”, which is not in it.`);
  return id;
};

/** The field of a document that is about a theme. */
const toThemeRelation = (ids: ReadonlyMap<string, string>, slug: string | undefined) =>
  slug === undefined ? {} : { theme: { relationTo: 'library-themes', value: find(ids, slug) } };

/** Noon on the day of a later month, which is the same day in every zone of Europe. */
const toDayInMonths = (now: Date, months: number): string =>
  `${addMonthsToDay(toDay(now), months)}T12:00:00.000Z`;

/** The facts of a lesson; those that come first are in the library already. */
function toFacts(now: Date, slug: string, ids: ReadonlyMap<string, string>) {
  const facts = moduleFacts[slug];
  if (!facts) throw new Error(`The seed has no facts of “${slug}”.`);
  const { competences, profiles = [], prerequisites = [], reviewInMonths, licence } = facts;
  return {
    competences,
    profiles,
    prerequisites: prerequisites.map((first) => ({
      relationTo: 'library-modules',
      value: find(ids, first),
    })),
    reviewBefore: toDayInMonths(now, reviewInMonths),
    ...(licence
      ? {
          supplier: licence.supplier,
          licensedUntil: toDayInMonths(now, licence.endsInMonths),
        }
      : {}),
  };
}

/** Stores the pictures, films and files of lessons. */
async function seedLessonFiles(context: SeedContext): Promise<FindFile> {
  const ids = new Map<string, string>();
  for (const { filename, description } of lessonFiles) {
    const where = { originalName: { equals: filename } };
    const location = path.join(files, 'lessons', filename);
    ids.set(filename, await context.once('library-files', where, { description }, location));
  }
  return (filename) => ({ relationTo: 'library-files', value: find(ids, filename) });
}

async function seedThemesAndModules(
  context: SeedContext,
): Promise<Pick<SeededLibrary, 'themes' | 'modules'>> {
  const ids = new Map<string, string>();
  const moduleIds = new Map<string, string>();
  for (const [index, { monthsAhead, ...theme }] of themes.entries()) {
    const announcedFor =
      monthsAhead === undefined ? {} : { announcedFor: addMonths(context.now, monthsAhead) };
    const data = { ...theme, ...published, ...announcedFor, position: (index + 1) * 10 };
    ids.set(theme.slug, await context.once('library-themes', bySlug(theme.slug), data));
  }
  const findFile = await seedLessonFiles(context);
  for (const { steps, blocks, body, ...module } of modules) {
    const id = await context.once('library-modules', bySlug(module.slug), {
      ...module,
      ...published,
      ...toFacts(context.now, module.slug, moduleIds),
      ...toThemeRelation(ids, module.theme),
      goals: rows(module.goals),
      content: await toContent(
        context,
        {
          slug: module.slug,
          steps,
          ...(blocks ? { blocks } : {}),
          ...(body === undefined ? {} : { body }),
        },
        findFile,
      ),
    });
    moduleIds.set(module.slug, id);
  }
  return { themes: ids, modules: moduleIds };
}

async function seedMaterials(
  context: SeedContext,
): Promise<Pick<SeededLibrary, 'personas' | 'materials'>> {
  const ids = new Map<string, string>();
  const materialIds = new Map<string, string>();
  for (const [index, persona] of personas.entries()) {
    const { motives, resistance, knows, can, needs, messages } = persona;
    const lists = { motives, resistance, knows, can, needs, messages };
    const data = {
      ...persona,
      ...Object.fromEntries(Object.entries(lists).map(([key, value]) => [key, rows(value)])),
      position: (index + 1) * 10,
    };
    ids.set(persona.slug, await context.once('personas', bySlug(persona.slug), data));
  }
  for (const material of materials) {
    const uploads: { relationTo: 'library-files'; value: string }[] = [];
    for (const { filename, description } of material.files) {
      const where = { originalName: { equals: filename } };
      const location = path.join(files, filename);
      const id = await context.once('library-files', where, { description }, location);
      uploads.push({ relationTo: 'library-files', value: id });
    }
    const id = await context.once('library-materials', bySlug(material.slug), {
      ...material,
      ...published,
      defaultOn: true,
      personas: material.personas.map((slug) => find(ids, slug)),
      files: uploads,
    });
    materialIds.set(material.slug, id);
  }
  return { personas: ids, materials: materialIds };
}

/**
 * Makes the programme's library; gives the ids of the news that municipalities plan, in the order of
 * publication.
 */
export async function seedLibrary(context: SeedContext): Promise<SeededLibrary> {
  const ids = await seedThemesAndModules(context);
  const campaign = await seedMaterials(context);
  const articles: string[] = [];
  const fillers = new Set(news.slice(-fillerCount));
  for (const article of news) {
    const defaultOn = fillers.has(article);
    const { body, ...facts } = article;
    const content = await toContent(context, { slug: article.slug, body });
    const theme = toThemeRelation(ids.themes, newsThemes[article.slug]);
    const data = { ...facts, ...published, ...theme, defaultOn, content };
    const id = await context.once('library-news', bySlug(article.slug), data);
    // No municipality can plan what promises the self-scan.
    if (!article.needsSelfScan) articles.push(id);
  }
  return { ...ids, ...campaign, news: articles, fillers: new Set(articles.slice(-fillerCount)) };
}
