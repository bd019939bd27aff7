import { getHealthKey } from '#platform/health/health-key.ts';
import { readHealth } from '#platform/health/read-health.ts';

export const dynamic = 'force-dynamic';

/** Alive, and nothing more; the private port asks with its key and gets the details. */
export async function GET(request: Request): Promise<Response> {
  if (request.headers.get('x-health-key') !== getHealthKey())
    return Response.json({ status: 'ok' });
  const health = await readHealth();
  return Response.json(health, { status: health.status === 'ok' ? 200 : 503 });
}
