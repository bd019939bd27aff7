import { env } from '#platform/env.ts';
import type { SharedKindConfig } from '../reading/shared-kind-config.ts';

/**
 * The preview URL of a document on the site of a municipality; null for kinds without a page of
 * their own.
 */
export function toPreviewUrl(
  { page }: Pick<SharedKindConfig, 'page'>,
  municipality: string,
  slug: string,
): string | null {
  if (!page || !municipality || !slug) return null;
  return `${env.SITE_URL}${page(municipality, slug)}?voorbeeld=ja`;
}
