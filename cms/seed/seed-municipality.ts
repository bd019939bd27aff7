import type { Payload } from 'payload';
import { toInstant } from '@digivaardig/contracts/time';
import { toNewsRule } from '../src/features/news/publishing/to-news-rule.ts';
import { listSlots } from '../src/features/news/publishing/list-slots.ts';
import { phases } from './content/index.ts';
import type { MunicipalitySeed } from './content/types.ts';
import { markdownToLexical } from '#platform/rich-text/markdown-to-lexical.ts';
import type { SeedContext } from './seed-context.ts';
import type { SeededLibrary } from './seed-library.ts';

const rows = (lines: readonly string[]) => lines.map((text) => ({ text }));

/** A day as the database keeps it: noon, so that no time zone moves it to another date. */
const noon = (day: string | undefined) => (day ? toInstant(day, '12:00').toISOString() : undefined);

const newsSlots = [
  { weekday: '2', time: '09:00' },
  { weekday: '4', time: '09:00', takes: 'digitip', series: 'Digidonderdag' },
] as const;

const toMunicipalityData = async ({ config }: Payload, seed: MunicipalitySeed) => ({
  name: seed.name,
  slug: seed.slug,
  visibility: seed.visibility,
  toolkitVisibility: seed.toolkitVisibility,
  demo: true,
  newsSlots,
  libraryPolicy: 'defaults',
  style: seed.style,
  welcome: seed.welcome,
  help: seed.help,
  about: { body: await markdownToLexical(config, seed.about.body), goals: rows(seed.about.goals) },
  privacy: {
    ...seed.privacy,
    reviewedAt: noon(seed.privacy.reviewedAt),
    body: await markdownToLexical(config, seed.privacy.body),
  },
  accessibility: {
    ...seed.accessibility,
    examinedAt: noon(seed.accessibility.examinedAt),
    issues: rows(seed.accessibility.issues),
  },
  costs: seed.costs.map((cost) => ({ ...cost, from: noon(cost.from) })),
});

async function seedPlan(context: SeedContext, seed: MunicipalitySeed, tenant: string) {
  for (const [index, channel] of seed.channels.entries()) {
    const where = { tenant: { equals: tenant }, name: { equals: channel.name } };
    await context.once('channels', where, { ...channel, tenant, position: (index + 1) * 10 });
  }
  for (const { key, title, message } of phases) {
    const dates = seed.phases.find((phase) => phase.key === key);
    const moments = seed.moments.filter(({ phase }) => phase === key);
    await context.once(
      'campaign-phases',
      { tenant: { equals: tenant }, key: { equals: key } },
      {
        tenant,
        key,
        title,
        message,
        start: noon(dates?.start),
        end: noon(dates?.end),
        moments: moments.map((moment) => ({
          title: moment.title,
          start: noon(moment.start),
          end: noon(moment.end),
        })),
      },
    );
  }
}

const fourWeeks = 28 * 24 * 3_600_000;

/**
 * Eight articles in the slots of the last four weeks; the rest waits, in order, the library's
 * fillers last.
 */
async function seedNews(context: SeedContext, library: SeededLibrary, tenant: string) {
  const rule = toNewsRule({ newsSlots });
  const past = listSlots(rule, new Date(context.now.getTime() - fourWeeks), context.now);
  for (const [index, value] of library.news.entries()) {
    const item = { relationTo: 'library-news', value };
    const where = { tenant: { equals: tenant }, 'item.value': { equals: value } };
    const slotAt = past[index]?.at.toISOString();
    if (slotAt) {
      const data = { tenant, item, slotAt, publishedAt: slotAt };
      await context.once('news-publications', where, data);
    } else if (!library.fillers.has(value)) {
      const data = { tenant, item, queuedAt: context.now.toISOString() };
      await context.once('news-queue', where, data);
    }
  }
}

/** Makes one municipality with its plan, channels and news; gives its id. */
export async function seedMunicipality(
  context: SeedContext,
  seed: MunicipalitySeed,
  library: SeededLibrary,
): Promise<string> {
  const where = { slug: { equals: seed.slug } };
  const data = await toMunicipalityData(context.payload, seed);
  const tenant = await context.once('municipalities', where, data);
  await seedPlan(context, seed, tenant);
  await seedNews(context, library, tenant);
  const checkedUntil = context.now.toISOString();
  const ownWatermark = { tenantId: { equals: tenant } };
  await context.once('news-watermarks', ownWatermark, { tenantId: tenant, checkedUntil });
  return tenant;
}
