import { type Endpoint } from 'payload';
import { formatAttachmentHeader } from '@digivaardig/contracts/attachment-header';
import type { Municipality } from '../../../payload-types.ts';
import { messages } from '#platform/i18n/messages.ts';
import { findSiteAccess } from '#features/municipalities';
import { Toolkit } from '../graphql/toolkit.ts';
import { ContentReader } from '../reading/content-reader.ts';
import { isFileName } from '#platform/files/file-store.ts';
import { uploadStores } from './upload-stores.ts';
import { userError } from '#platform/errors/user-error.ts';

const statusByAccess = { SIGN_IN: 401, NO_ACCESS: 403, NOT_FOUND: 404 } as const;

/**
 * The cache headers of a file. A cache may store a public file, but must revalidate it, so that a
 * switch to "for staff" takes effect at once. It may not store a file for staff.
 */
const toCacheHeaders = ({ visibility }: Municipality, tag: string): Record<string, string> => ({
  Vary: 'Authorization, Cookie',
  ...(visibility === 'public'
    ? { 'Cache-Control': 'no-cache', ETag: tag }
    : { 'Cache-Control': 'private, no-store' }),
});

const isSameEtag = (header: string | null, tag: string | undefined): boolean =>
  tag !== undefined &&
  (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);

/**
 * Serves a file of a municipality's toolkit to everybody who may see its site: only files of the
 * materials that are on. The file routes of the collections are for editors.
 */
export const siteFileEndpoint: Endpoint = {
  path: '/site-files/:municipality/:id',
  method: 'get',
  handler: async (req) => {
    const notFound = (): never => {
      throw userError(messages.errors.notFound, 404);
    };
    const access = await findSiteAccess(req, String(req.routeParams?.['municipality']));
    if (access.status !== 'OPEN') {
      throw userError(messages.errors.notFound, statusByAccess[access.status]);
    }
    const toolkit = new Toolkit(new ContentReader(req, access.municipality));
    const files = await toolkit.readAvailableFiles();
    const siteFile = files.find(({ file }) => file.id === req.routeParams?.['id']);
    const filename = siteFile?.file.filename ?? '';
    if (!siteFile || !isFileName(filename)) return notFound();
    const upload = await uploadStores[siteFile.collection].find(filename);
    if (!upload) return notFound();
    const displayName = siteFile.file.originalName ?? filename;
    const caching = toCacheHeaders(access.municipality, `"${upload.version}"`);
    if (isSameEtag(req.headers.get('if-none-match'), caching['ETag'])) {
      return new Response(null, { status: 304, headers: caching });
    }
    return new Response(upload.open(), {
      headers: {
        'Content-Type': siteFile.file.mimeType ?? 'application/octet-stream',
        'Content-Length': String(upload.size),
        'Content-Disposition': formatAttachmentHeader(displayName),
        'X-Content-Type-Options': 'nosniff',
        ...caching,
      },
    });
  },
};
