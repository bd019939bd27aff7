import { localContent } from './content/local/index.ts';
import type { LocalSeed, SwitchSeed } from './content/local/types.ts';
import type { SeedContext } from './seed-context.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { toContent } from './to-content.ts';
import type { SeededLibrary } from './seed-library.ts';

const dayMs = 24 * 3_600_000;
const published = { _status: 'published' } as const;
const rows = (lines: readonly string[]) => lines.map((text) => ({ text }));

/** A theme that a document points at: an own one, or one of the library. */
type FindTheme = (slug: string) => { relationTo: 'themes' | 'library-themes'; value: string };

/** Where an own document of a municipality is found again. */
const ownSlug = (tenant: string, slug: string) => ({
  tenant: { equals: tenant },
  slug: { equals: slug },
});

async function seedThemes(
  context: SeedContext,
  { themes }: LocalSeed,
  library: SeededLibrary,
  tenant: string,
): Promise<FindTheme> {
  const own = new Map<string, string>();
  for (const theme of themes) {
    const data = { ...theme, ...published, tenant };
    own.set(theme.slug, await context.once('themes', ownSlug(tenant, theme.slug), data));
  }
  return (slug) => {
    const [ownId, libraryId] = [own.get(slug), library.themes.get(slug)];
    if (ownId) return { relationTo: 'themes', value: ownId };
    if (libraryId) return { relationTo: 'library-themes', value: libraryId };
    throw new Error(`The seed names the theme “${slug}”, which is not in it.`);
  };
}

const find = (ids: ReadonlyMap<string, string>, what: string, slug: string): string => {
  const id = ids.get(slug);
  if (!id) throw new Error(`The seed names the ${what} “${slug}”, which is not in it.`);
  return id;
};

async function seedModules(
  context: SeedContext,
  { modules, versions }: LocalSeed,
  { library, findTheme, tenant }: { library: SeededLibrary; findTheme: FindTheme; tenant: string },
): Promise<void> {
  for (const { steps, ...module } of modules) {
    await context.once('modules', ownSlug(tenant, module.slug), {
      ...module,
      ...published,
      tenant,
      theme: findTheme(module.theme),
      goals: rows(module.goals),
      content: await toContent(context, { slug: module.slug, steps }),
    });
  }
  for (const { basedOn, introduction } of versions) {
    const id = find(library.modules, 'module', basedOn);
    const where = { tenant: { equals: tenant }, basedOn: { equals: id } };
    await context.once('modules', where, { tenant, basedOn: id, introduction, ...published });
  }
}

/** Own materials of the campaign, which say in which channels of the municipality they are shown. */
async function seedMaterials(
  context: SeedContext,
  { materials }: LocalSeed,
  { personas }: SeededLibrary,
  tenant: string,
): Promise<void> {
  const { docs } = await asSystem(context.payload).find({
    collection: 'channels',
    where: { tenant: { equals: tenant } },
    pagination: false,
  });
  const channelIds = new Map(docs.map(({ id, name }) => [name, id]));
  for (const material of materials) {
    await context.once('materials', ownSlug(tenant, material.slug), {
      ...material,
      ...published,
      tenant,
      personas: material.personas.map((slug) => find(personas, 'persona', slug)),
      channels: material.channels.map((name) => find(channelIds, 'channel', name)),
    });
  }
}

async function seedSwitches(
  context: SeedContext,
  { switches }: LocalSeed,
  library: SeededLibrary,
  tenant: string,
): Promise<void> {
  const seedKind = async (kind: 'modules' | 'materials', choices: readonly SwitchSeed[]) => {
    for (const { slug, on } of choices) {
      const value = find(library[kind], kind, slug);
      const item = { relationTo: `library-${kind}`, value };
      const where = { tenant: { equals: tenant }, 'item.value': { equals: value } };
      await context.once('offers', where, { tenant, item, on });
    }
  };
  await seedKind('modules', switches.modules);
  await seedKind('materials', switches.materials);
}

/** Own articles appeared at once, beside the slots of the library's news. */
async function seedNews(
  context: SeedContext,
  { news }: LocalSeed,
  findTheme: FindTheme,
  tenant: string,
): Promise<void> {
  for (const { daysAgo, theme, body, ...article } of news) {
    const id = await context.once('news', ownSlug(tenant, article.slug), {
      ...article,
      ...published,
      tenant,
      content: await toContent(context, { slug: article.slug, body }),
      ...(theme === undefined ? {} : { theme: findTheme(theme) }),
    });
    const item = { relationTo: 'news', value: id };
    const where = { tenant: { equals: tenant }, 'item.value': { equals: id } };
    const publishedAt = new Date(context.now.getTime() - daysAgo * dayMs).toISOString();
    await context.once('news-publications', where, { tenant, item, publishedAt });
  }
}

/** How many documents a municipality adds to the library's. */
export const countLocalContent = (slug: string): number => {
  const local = localContent[slug];
  if (!local) return 0;
  const { themes, modules, versions, materials, news, switches } = local;
  const documents = [themes, modules, versions, materials, news, news];
  return [...documents, switches.modules, switches.materials].flat().length;
};

/** Makes what one municipality of the demo has of its own, so that comparing them shows something. */
export async function seedLocalContent(
  context: SeedContext,
  slug: string,
  library: SeededLibrary,
  tenant: string,
): Promise<void> {
  const local = localContent[slug];
  if (!local) return;
  const findTheme = await seedThemes(context, local, library, tenant);
  await seedModules(context, local, { library, findTheme, tenant });
  await seedMaterials(context, local, library, tenant);
  await seedSwitches(context, local, library, tenant);
  await seedNews(context, local, findTheme, tenant);
}
