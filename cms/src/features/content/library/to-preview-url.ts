import { env } from '#platform/env.ts';
import type { SharedKind } from './shared-kinds.ts';

const folders: Partial<Record<SharedKind, string>> = {
  themes: 'themas',
  modules: 'modules',
  news: 'nieuws',
};

/**
 * The preview URL of a document on the site of a municipality; null for kinds without a page of
 * their own.
 */
export function toPreviewUrl(kind: SharedKind, municipality: string, slug: string): string | null {
  const folder = folders[kind];
  if (!folder || !municipality || !slug) return null;
  const path = [municipality, folder, slug].map(encodeURIComponent).join('/');
  return `${env.SITE_URL}/${path}?voorbeeld=ja`;
}
