import type { APIRoute } from 'astro';
import { showErrorPage } from '../../../../access/error-page.ts';
import { fetchFile } from '../../../../files/fetch-file.ts';
import { sitePaths } from '@digivaardig/contracts/site-paths';
import { isSlug } from '../../../../routing/is-slug.ts';
import { settings } from '../../../../settings.ts';

/** A download, which browsers save and never show. The cms decides who may have it. */
export const GET: APIRoute = async (context) => {
  const { municipality, id, filename } = context.params;
  if (!isSlug(municipality) || !/^[\w-]{1,64}$/.test(id ?? ''))
    return showErrorPage(context, 'NOT_FOUND');
  const file = await fetchFile({
    url: sitePaths.cms.file(settings.cmsUrl, municipality, id ?? ''),
    filename: filename ?? '',
    token: context.locals.token,
    ifNoneMatch: context.request.headers.get('if-none-match'),
    signal: context.request.signal,
  });
  if (file.kind !== 'file') return showErrorPage(context, file.kind);
  context.locals.isPublic = file.isPublic;
  return file.response;
};
