import { type CollectionAdminOptions, parseCookies } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { toPreviewUrl } from './to-preview-url.ts';
import type { SharedKindConfig } from '../reading/shared-kind-config.ts';

type PreviewFunction = NonNullable<CollectionAdminOptions['preview']>;

/**
 * Links from a document to the site of its municipality; for a library document, to the site of the
 * selected municipality. The site checks whether the editor may see drafts there.
 */
export const createPreview =
  (config: Pick<SharedKindConfig, 'page'>): PreviewFunction =>
  async (doc, { req }) => {
    const tenant = toId(doc['tenant']) ?? parseCookies(req.headers).get('payload-tenant');
    if (!tenant || typeof doc['slug'] !== 'string') return null;
    const municipalities = await asSystem(req.payload, req).find({
      collection: 'municipalities',
      where: { id: { equals: tenant } },
      limit: 1,
      pagination: false,
      select: { slug: true },
    });
    return toPreviewUrl(config, municipalities.docs[0]?.slug ?? '', doc['slug']);
  };
