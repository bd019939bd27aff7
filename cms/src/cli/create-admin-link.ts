// Prints a link by which the first administrator, or one who lost the password, chooses one. Run it
// with `docker compose exec`, whose output goes to the terminal and to no log.
import { getPayload } from 'payload';
import { accountMessages, createAdminLink } from '#features/accounts';
import config from '../payload.config.ts';

const [email] = process.argv.slice(2);
const { made, unknown, usage } = accountMessages.adminLink;
if (!email?.includes('@')) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
const payload = await getPayload({ config, disableOnInit: true });
const link = await createAdminLink(payload, email);
if (link) process.stdout.write(`${made}\n${link}\n`);
else process.stderr.write(`${unknown}\n`);
await payload.destroy();
process.exit(link ? 0 : 1);
