import { provideHealth } from '#platform/health/health-report.ts';
import { listReadings, readHealth } from '#platform/health/read-health.ts';

export const dynamic = 'force-dynamic';

// From now on the private server can report health.
provideHealth({ readHealth, listReadings });

/** Says that the process runs, and nothing more. */
export const GET = (): Response => Response.json({ status: 'ok' });
