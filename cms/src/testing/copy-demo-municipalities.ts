// Adds copies of municipalities of the demo to a seeded database, with copies of their accounts:
// `node src/testing/copy-demo-municipalities.ts Tynaarlo=assen`. Browser tests change them.
import { getPayload } from 'payload';
import { getClock } from '#platform/clock/clock.ts';
import config from '../payload.config.ts';
import { municipalities } from '../../seed/content/index.ts';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { seedAccount } from '../../seed/seed-account.ts';
import { SeedContext } from '../../seed/seed-context.ts';
import { seedLibrary } from '../../seed/seed-library.ts';
import { seedMunicipality } from '../../seed/seed-municipality.ts';

const payload = await getPayload({ config, disableOnInit: true });
const context = new SeedContext(payload, getClock(payload).now(), () => undefined);
// Finds what the demo's seed made.
const library = await seedLibrary(context);
for (const copy of process.argv.slice(2)) {
  const [name = '', from = ''] = copy.split('=');
  const original = municipalities.find(({ slug }) => slug === from);
  if (!original) throw new Error(`The demo has no municipality “${from}”.`);
  const slug = name.toLowerCase();
  const tenant = await seedMunicipality(context, { ...original, name, slug }, library);
  for (const account of demoAccounts.filter(({ municipality }) => municipality === from)) {
    const email = account.email.replace(`@${from}.`, `@${slug}.`);
    await seedAccount(context, { ...account, email }, tenant);
  }
}
await payload.destroy();
process.exit(0);
