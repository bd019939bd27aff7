import type { APIRoute } from 'astro';
import { closed } from '../../../../access/error-page.ts';
import { fetchFile } from '../../../../files/fetch-file.ts';
import { isSlug } from '../../../../routing/is-slug.ts';
import { settings } from '../../../../settings.ts';

/** A download. The cms decides who may have it; this only passes it on, to be saved and never shown. */
export const GET: APIRoute = async (context) => {
  const { municipality, id, filename } = context.params;
  if (!isSlug(municipality) || !/^[\w-]{1,64}$/.test(id ?? '')) return closed(context, 'NOT_FOUND');
  const file = await fetchFile(settings.cmsUrl, {
    municipality,
    id: id ?? '',
    filename: filename ?? '',
    token: context.locals.token,
    ifNoneMatch: context.request.headers.get('if-none-match'),
    signal: context.request.signal,
  });
  if (file.kind !== 'file') return closed(context, file.kind);
  context.locals.openToAll = file.openToAll;
  return file.response;
};
