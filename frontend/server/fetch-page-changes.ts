import { z } from 'zod';
import type { PageChanges } from '../src/cache/invalidation-log.ts';
import { paths } from '../src/routing/paths.ts';

const TIMEOUT_MS = 3_000;

const schema = z.object({
  at: z.number(),
  complete: z.boolean(),
  changes: z.array(z.object({ id: z.string(), municipality: z.string().nullable() })),
});

/**
 * Fetches from the cms which changes affected pages lately.
 * @throws when the cms does not answer in time, rejects the key, or answers in another shape
 */
export async function fetchPageChanges(
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
    throw new Error(`page changes were answered with status ${response.status}`);
  }
  return schema.parse(await response.json());
}
