import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type Endpoint } from 'payload';
import { env } from '#platform/env.ts';
import type { Municipality } from '../../../payload-types.ts';
import { messages } from '#platform/i18n/messages.ts';
import { findSiteAccess } from '#features/municipalities';
import { createSiteContent } from '../graphql/site-content.ts';
import { readAvailableFiles } from '../graphql/toolkit.ts';
import { streamFile } from '#platform/files/stream-file.ts';
import { userError } from '#platform/errors/user-error.ts';

const statusByAccess = { SIGN_IN: 401, NO_ACCESS: 403, NOT_FOUND: 404 } as const;
const folders = { 'library-files': 'library', files: 'municipalities' } as const;

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
    const files = await readAvailableFiles(createSiteContent(req, access.municipality));
    const siteFile = files.find(({ file }) => file.id === req.routeParams?.['id']);
    if (!siteFile?.file.filename) return notFound();
    const filename = path.basename(siteFile.file.filename);
    const location = path.resolve(env.MEDIA_DIR, folders[siteFile.collection], filename);
    const displayName = siteFile.file.originalName ?? filename;
    const { size, mtimeMs } = await stat(/* turbopackIgnore: true */ location).catch(notFound);
    const caching = toCacheHeaders(
      access.municipality,
      `"${size.toString(36)}-${mtimeMs.toString(36)}"`,
    );
    if (isSameEtag(req.headers.get('if-none-match'), caching['ETag'])) {
      return new Response(null, { status: 304, headers: caching });
    }
    return new Response(streamFile(location), {
      headers: {
        'Content-Type': siteFile.file.mimeType ?? 'application/octet-stream',
        'Content-Length': String(size),
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(displayName)}`,
        'X-Content-Type-Options': 'nosniff',
        ...caching,
      },
    });
  },
};
