import type { Payload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { materials, modules, municipalities, news, personas, themes } from './content/index.ts';
import { localContent } from './content/local/index.ts';
import { demoAccounts } from './demo-accounts.ts';
import { seedAccount } from './seed-account.ts';
import { SeedContext } from './seed-context.ts';
import { seedLibrary } from './seed-library.ts';
import { countLocalContent, seedLocalContent } from './seed-local-content.ts';
import { seedMunicipality } from './seed-municipality.ts';

/** How many documents a whole seed looks at, for a line of progress. */
const total =
  themes.length +
  modules.length +
  personas.length +
  materials.length +
  materials.flatMap(({ files }) => files).length +
  news.length +
  municipalities.length * (2 + 5 + news.filter(({ needsSelfScan }) => !needsSelfScan).length) +
  municipalities.flatMap(({ channels }) => channels).length +
  municipalities.reduce((count, { slug }) => count + countLocalContent(slug), 0) +
  demoAccounts.length;

/**
 * Makes the demo: library, municipalities, accounts. Dates count from `now`. Run again, it makes
 * only what is missing; once whole, it does nothing.
 */
export async function seedDemo(
  payload: Payload,
  now: Date,
  report: (done: number, total: number) => void,
): Promise<void> {
  const programme = await payload.findGlobal({ slug: 'programme', overrideAccess: true });
  if (programme.seededAt) return;
  const context = new SeedContext(payload, now, (done) => report(done, total));
  const library = await seedLibrary(context);
  const tenants = new Map<string, string>();
  for (const seed of municipalities) {
    const local = localContent[seed.slug]?.moments ?? [];
    const moments = [...seed.moments, ...local];
    const tenant = await seedMunicipality(context, { ...seed, moments }, library);
    await seedLocalContent(context, seed.slug, library, tenant);
    tenants.set(seed.slug, tenant);
  }
  for (const account of demoAccounts) {
    const { municipality } = account;
    await seedAccount(context, account, municipality ? tenants.get(municipality) : undefined);
  }
  await asSystem(payload).create({
    collection: 'outbox',
    data: { v: 1, type: 'content.changed', tenantId: null, state: 'new', attempts: 0 },
  });
  await payload.updateGlobal({
    slug: 'programme',
    overrideAccess: true,
    context: { suppressEvents: true },
    data: { seededAt: now.toISOString() },
  });
}
