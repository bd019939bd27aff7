import type { Payload } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import {
  programmeRoles,
  type MunicipalityRole,
  type ProgrammeRole,
} from '@digivaardig/contracts/roles';
import { env } from '#platform/env.ts';
import { materials, modules, municipalities, news, personas, themes } from './content/index.ts';
import { demoAccounts } from './demo-accounts.ts';
import { SeedContext } from './seed-context.ts';
import { seedLibrary } from './seed-library.ts';
import { seedMunicipality } from './seed-municipality.ts';

const isProgrammeRole = (role: string): role is ProgrammeRole =>
  (programmeRoles as readonly string[]).includes(role);

async function seedAccounts(context: SeedContext, tenants: ReadonlyMap<string, string>) {
  for (const { email, name, municipality, role } of demoAccounts) {
    const tenant = municipality ? tenants.get(municipality) : undefined;
    await context.once(
      'users',
      { email: { equals: email } },
      {
        email,
        name,
        demo: true,
        password: env.DEMO_PASSWORD,
        programmeRoles: isProgrammeRole(role) ? [role] : [],
        tenants: tenant ? [{ tenant, roles: [role as MunicipalityRole] }] : [],
      },
    );
  }
}

/** How many documents a whole seed looks at, for a line of progress. */
const total =
  themes.length +
  modules.length +
  personas.length +
  materials.length +
  materials.flatMap(({ files }) => files).length +
  news.length +
  municipalities.length * (2 + 5 + news.length) +
  municipalities.flatMap(({ channels }) => channels).length +
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
    tenants.set(seed.slug, await seedMunicipality(context, seed, library));
  }
  await seedAccounts(context, tenants);
  for (const tenantId of tenants.values()) {
    await context.once(
      'news-watermarks',
      { tenantId: { equals: tenantId } },
      { tenantId, checkedUntil: now.toISOString() },
    );
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
