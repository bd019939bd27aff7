import type { Endpoint } from 'payload';
import { isFileName } from '#platform/files/file-store.ts';
import { captionTypes, videoTypes } from '#platform/files/media-types.ts';
import { sendStoredFile } from '#platform/files/send-stored-file.ts';
import { uploadStores } from '#platform/files/upload-stores.ts';
import { findUploadForCaller, openSite, rejectUnknown } from './open-site.ts';

const mediaTypes = [...videoTypes, ...captionTypes];

/**
 * Serves the films of a municipality's pages and their captions, whole or in the parts that a player
 * asks for, to everybody who may see its site.
 */
export const siteMediaEndpoint: Endpoint = {
  path: '/site-media/:municipality/:id',
  method: 'get',
  handler: async (req) => {
    const municipality = await openSite(req);
    const found = await findUploadForCaller(req, municipality, String(req.routeParams?.['id']));
    const { upload } = found ?? {};
    const isMedia = upload && mediaTypes.includes(upload.mimeType) && isFileName(upload.filename);
    const stored = isMedia ? await uploadStores[upload.collection].find(upload.filename) : null;
    if (!found || !upload || !stored) return rejectUnknown();
    return sendStoredFile(req, stored, {
      mimeType: upload.mimeType,
      disposition: 'inline',
      isForAll: found.isPublished && municipality.visibility === 'public',
      hasParts: true,
    });
  },
};
