import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { type Endpoint } from 'payload';
import { env } from '#platform/env.ts';
import type { Municipality } from '../../../payload-types.ts';
import { messages } from '#platform/i18n/messages.ts';
import { siteAccess } from '#features/municipalities';
import { siteContent } from '../graphql/site-content.ts';
import { offeredFiles } from '../graphql/toolkit.ts';
import { userError } from '#platform/errors/user-error.ts';

const refusals = { SIGN_IN: 401, NO_ACCESS: 403, NOT_FOUND: 404 } as const;
const folders = { 'library-files': 'library', files: 'municipalities' } as const;

/**
 * A file that is open to all may be kept, but not given again without asking: the next answer after a switch to "for
 * staff" is no. One for staff is not kept at all.
 */
const cachingOf = ({ visibility }: Municipality, tag: string): Record<string, string> => ({
  Vary: 'Authorization, Cookie',
  ...(visibility === 'public'
    ? { 'Cache-Control': 'no-cache', ETag: tag }
    : { 'Cache-Control': 'private, no-store' }),
});

const sameTag = (asked: string | null, tag: string | undefined): boolean =>
  tag !== undefined &&
  (asked ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);

/**
 * A file of a municipality's toolkit, for who may see that municipality's site: only files that its materials offer.
 * The collections' own file routes are for editors.
 */
export const siteFileEndpoint: Endpoint = {
  path: '/site-files/:municipality/:id',
  method: 'get',
  handler: async (req) => {
    const notFound = (): never => {
      throw userError(messages.errors.notFound, 404);
    };
    const access = await siteAccess(req, String(req.routeParams?.['municipality']));
    if (access.status !== 'OPEN') {
      throw userError(messages.errors.notFound, refusals[access.status]);
    }
    const offered = await offeredFiles(siteContent(req, access.municipality));
    const found = offered.find(({ file }) => file['id'] === req.routeParams?.['id']);
    if (!found) return notFound();
    const filename = path.basename(String(found.file['filename']));
    const location = path.resolve(env.MEDIA_DIR, folders[found.collection], filename);
    const { originalName } = found.file;
    const shown = typeof originalName === 'string' ? originalName : filename;
    const { size, mtimeMs } = await stat(/* turbopackIgnore: true */ location).catch(notFound);
    const caching = cachingOf(
      access.municipality,
      `"${size.toString(36)}-${mtimeMs.toString(36)}"`,
    );
    if (sameTag(req.headers.get('if-none-match'), caching['ETag'])) {
      return new Response(null, { status: 304, headers: caching });
    }
    return new Response(
      Readable.toWeb(createReadStream(/* turbopackIgnore: true */ location)) as ReadableStream,
      {
        headers: {
          'Content-Type': String(found.file['mimeType']),
          'Content-Length': String(size),
          'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(shown)}`,
          'X-Content-Type-Options': 'nosniff',
          ...caching,
        },
      },
    );
  },
};
