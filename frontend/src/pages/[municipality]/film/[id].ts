import type { APIRoute } from 'astro';
import { sitePaths } from '@digivaardig/contracts/site-paths';
import { showErrorPage } from '../../../access/error-page.ts';
import { fetchFile } from '../../../files/fetch-file.ts';
import { isSlug } from '../../../routing/is-slug.ts';
import { settings } from '../../../settings.ts';

/** A film of a lesson or its captions, of which a browser asks for parts. */
export const GET: APIRoute = async (context) => {
  const { municipality, id = '' } = context.params;
  if (!isSlug(municipality) || !/^[\w-]{1,64}$/.test(id))
    return showErrorPage(context, 'NOT_FOUND');
  const { headers, signal } = context.request;
  const media = await fetchFile({
    url: sitePaths.cms.media(settings.cmsUrl, municipality, id),
    filename: undefined,
    token: context.locals.token,
    ifNoneMatch: headers.get('if-none-match'),
    range: headers.get('range'),
    signal,
  });
  if (media.kind !== 'file') return showErrorPage(context, media.kind);
  context.locals.isPublic = media.isPublic;
  return media.response;
};
