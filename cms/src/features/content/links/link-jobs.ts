import { readTenants } from '#features/municipalities';
import { env } from '#platform/env.ts';
import { defineMunicipalityJob, defineScheduledJob } from '#platform/jobs/job.ts';
import { libraryScope } from '../scheduling/scheduled-change.ts';
import { checkAddress, type LinkOutcome } from './check-address.ts';
import { checkLinks } from './check-links.ts';

const check = (address: string): Promise<LinkOutcome> =>
  checkAddress(address, { ownHosts: env.LINK_CHECK_OWN_HOSTS });

/** In the night from Saturday to Sunday, when few people need the sites that are asked. */
const schedule = '0 30 2 * * 0';

/** Checks the links in the library. */
export const checkLibraryLinks = defineScheduledJob({
  name: 'check-library-links',
  schedule,
  run: (context) => checkLinks(context, libraryScope, check),
});

/** Checks the links that a municipality wrote itself; an archived one rests. */
export const checkMunicipalityLinks = defineMunicipalityJob({
  name: 'check-links',
  schedule,
  listDue: async ({ payload }) => (await readTenants(payload, null)).map(({ id }) => id),
  run: (context, tenant) => checkLinks(context, tenant, check),
});
