import { pageChanges, type PageChanges } from '@digivaardig/contracts/page-changes';
import { sitePaths } from '@digivaardig/contracts/site-paths';

const TIMEOUT_MS = 3_000;

/**
 * Fetches from the cms which changes affected pages lately.
 * @throws when the cms does not answer in time, rejects the key, or answers in another shape
 */
export async function fetchPageChanges(
  cmsUrl: string,
  frontendKey: string,
  signal: AbortSignal,
): Promise<PageChanges> {
  const response = await fetch(sitePaths.cms.pageChanges(cmsUrl), {
    headers: { 'x-frontend-key': frontendKey },
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`page changes were answered with status ${response.status}`);
  }
  return pageChanges.parse(await response.json());
}
