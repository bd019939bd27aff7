import { startIsolatedServices } from './isolated-services.ts';

/**
 * The services of a test that stops them. Import it before anything of the cms, which reads the
 * address of its database once.
 */
export const services = await startIsolatedServices();
process.env['DATABASE_URI'] = services.databaseUri;
