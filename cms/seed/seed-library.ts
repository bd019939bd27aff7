import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { materials, modules, news, personas, themes } from './content/index.ts';
import { markdownToLexical } from '#platform/rich-text/markdown-to-lexical.ts';
import type { SeedContext } from './seed-context.ts';

const files = path.join(path.dirname(fileURLToPath(import.meta.url)), 'files');
const bySlug = (slug: string) => ({ slug: { equals: slug } });
const rows = (lines: readonly string[]) => lines.map((text) => ({ text }));
const published = { _status: 'published' } as const;

/** What the library gave ids to: by slug. */
export interface SeededLibrary {
  news: string[];
  /** Of those, what fills queues by itself. */
  fillers: ReadonlySet<string>;
}

/** So many of the last articles fill the queues of all by themselves. */
const fillerCount = 4;

const find = (ids: ReadonlyMap<string, string>, slug: string): string => {
  const id = ids.get(slug);
  if (!id) throw new Error(`The seed names “${slug}”, which is not in it.`);
  return id;
};

async function seedThemesAndModules(context: SeedContext): Promise<void> {
  const ids = new Map<string, string>();
  for (const [index, theme] of themes.entries()) {
    const data = { ...theme, ...published, position: (index + 1) * 10 };
    ids.set(theme.slug, await context.once('library-themes', bySlug(theme.slug), data));
  }
  const toBody = (markdown: string) => markdownToLexical(context.payload.config, markdown);
  for (const module of modules) {
    const steps: object[] = [];
    for (const { title, body } of module.steps) steps.push({ title, body: await toBody(body) });
    const theme = { relationTo: 'library-themes', value: find(ids, module.theme) };
    await context.once('library-modules', bySlug(module.slug), {
      ...module,
      ...published,
      theme,
      goals: rows(module.goals),
      steps,
      ...(module.body ? { body: await toBody(module.body) } : {}),
    });
  }
}

async function seedMaterials(context: SeedContext): Promise<void> {
  const ids = new Map<string, string>();
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
    await context.once('library-materials', bySlug(material.slug), {
      ...material,
      ...published,
      defaultOn: true,
      personas: material.personas.map((slug) => find(ids, slug)),
      files: uploads,
    });
  }
}

/** Makes the programme's library; gives the ids of the news in the order of publication. */
export async function seedLibrary(context: SeedContext): Promise<SeededLibrary> {
  await seedThemesAndModules(context);
  await seedMaterials(context);
  const ids: string[] = [];
  for (const [index, article] of news.entries()) {
    const defaultOn = index >= news.length - fillerCount;
    const body = await markdownToLexical(context.payload.config, article.body);
    const data = { ...article, ...published, defaultOn, body };
    ids.push(await context.once('library-news', bySlug(article.slug), data));
  }
  return { news: ids, fillers: new Set(ids.slice(-fillerCount)) };
}
