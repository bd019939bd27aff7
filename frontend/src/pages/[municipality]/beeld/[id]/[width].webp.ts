import type { APIRoute } from 'astro';
import { sitePaths } from '@digivaardig/contracts/site-paths';
import { showErrorPage } from '../../../../access/error-page.ts';
import { fetchFile } from '../../../../files/fetch-file.ts';
import { isSlug } from '../../../../routing/is-slug.ts';
import { settings } from '../../../../settings.ts';

/** A photo or the logo of a page. The cms decides who may see it. */
export const GET: APIRoute = async (context) => {
  const { municipality, id = '', width = '' } = context.params;
  if (!isSlug(municipality) || !/^[\w-]{1,64}$/.test(id) || !/^\d{1,4}$/.test(width))
    return showErrorPage(context, 'NOT_FOUND');
  const picture = await fetchFile({
    url: sitePaths.cms.picture(settings.cmsUrl, municipality, id, width),
    filename: undefined,
    token: context.locals.token,
    ifNoneMatch: context.request.headers.get('if-none-match'),
    signal: context.request.signal,
  });
  if (picture.kind !== 'file') return showErrorPage(context, picture.kind);
  context.locals.isPublic = picture.isPublic;
  return picture.response;
};
