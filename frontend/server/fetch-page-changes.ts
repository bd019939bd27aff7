import { z } from 'zod';
import type { PageChanges } from '../src/cache/invalidation-log.ts';
import { paths } from '../src/routing/paths.ts';

const TIMEOUT_MS = 3_000;

const shape = z.object({
  at: z.number(),
  complete: z.boolean(),
  changes: z.array(z.object({ id: z.string(), municipality: z.string().nullable() })),
});

/**
 * Asks the cms what readers see differently lately.
 * @throws when it does not answer in time, or not to us
 */
export async function askPageChanges(
  cmsUrl: string,
  frontendKey: string,
  signal: AbortSignal,
): Promise<PageChanges> {
  const response = await fetch(paths.cms.pageChanges(cmsUrl), {
    headers: { 'x-frontend-key': frontendKey },
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`what changed was answered with status ${response.status}`);
  }
  return shape.parse(await response.json());
}
