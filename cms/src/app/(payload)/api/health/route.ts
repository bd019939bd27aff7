import { provideHealth } from '#platform/health/health-report.ts';
import { listReadings, readHealth } from '#platform/health/read-health.ts';

export const dynamic = 'force-dynamic';

// Next loads the routes when it starts; from then on the private server reports health.
provideHealth({ readHealth, listReadings });

/** Says that the process runs, and nothing more. */
export const GET = (): Response => Response.json({ status: 'ok' });
