import type { Endpoint } from 'payload';
import { pictureWidths } from '@digivaardig/contracts/picture-widths';
import { isFileName, type StoredFile } from '#platform/files/file-store.ts';
import { pictureTypes } from '#platform/files/media-types.ts';
import type { Picture } from '#platform/files/read-upload.ts';
import { sendStoredFile } from '#platform/files/send-stored-file.ts';
import { uploadStores } from '#platform/files/upload-stores.ts';
import { toVariantName } from '#platform/files/variant-names.ts';
import { findUploadForCaller, openSite, rejectUnknown } from './open-site.ts';

interface Rendition {
  stored: StoredFile;
  mimeType: string;
}

/** A photo from before the site showed photos has no smaller picture; then it is sent itself. */
async function findRendition(picture: Picture, width: number): Promise<Rendition | null> {
  if (!isFileName(picture.filename)) return null;
  const store = uploadStores[picture.collection];
  const variant = await store.find(toVariantName(picture.filename, width));
  if (variant) return { stored: variant, mimeType: 'image/webp' };
  const stored = await store.find(picture.filename);
  return stored && { stored, mimeType: picture.mimeType };
}

/**
 * Serves the photos and the logo of a municipality's pages, in the width that a browser asks for, to
 * everybody who may see its site. Editors also see those of their drafts.
 */
export const sitePictureEndpoint: Endpoint = {
  path: '/site-pictures/:municipality/:id/:width',
  method: 'get',
  handler: async (req) => {
    const { id, width: given } = req.routeParams ?? {};
    const municipality = await openSite(req);
    const width = pictureWidths.find((one) => String(one) === given);
    const found = width && (await findUploadForCaller(req, municipality, String(id)));
    const picture = found && pictureTypes.includes(found.upload.mimeType) ? found.upload : null;
    const rendition = picture && width ? await findRendition(picture, width) : null;
    if (!found || !rendition) return rejectUnknown();
    return sendStoredFile(req, rendition.stored, {
      mimeType: rendition.mimeType,
      disposition: 'inline',
      isForAll: found.isPublished && municipality.visibility === 'public',
    });
  },
};
