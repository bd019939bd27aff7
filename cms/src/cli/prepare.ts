// Brings the database up to date and fills it once. Lines on stdout are JSON, for the script that
// started this.
import { getPayload } from 'payload';
import { roleLabels } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { getClock } from '#platform/clock/clock.ts';
import { env } from '#platform/env.ts';
import { migrate } from '../migrations/migrate.ts';
import config from '../payload.config.ts';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { seedDemo } from '../../seed/seed-demo.ts';

const writeLine = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

const payload = await getPayload({ config, disableOnInit: true });
writeLine({ step: 'Database bijwerken' });
await migrate(payload);

if (!process.argv.includes('--empty')) {
  await seedDemo(payload, getClock(payload).now(), (done, total) => {
    writeLine({ step: 'Voorbeeldgegevens maken', done, total });
  });
}

const accounts = await asSystem(payload).count({ collection: 'users' });
writeLine({ hasAccounts: accounts.totalDocs > 0 });
const demo = await asSystem(payload).count({
  collection: 'users',
  where: { demo: { equals: true } },
});
if (demo.totalDocs > 0) {
  writeLine({
    accounts: demoAccounts.map(({ email, role }) => ({ email, role: roleLabels[role] })),
    password: env.DEMO_PASSWORD,
  });
}
await payload.destroy();
process.exit(0);
