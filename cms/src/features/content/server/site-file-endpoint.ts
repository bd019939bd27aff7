import type { Endpoint, PayloadRequest } from 'payload';
import { formatAttachmentHeader } from '@digivaardig/contracts/attachment-header';
import { isSectionForAll } from '#features/municipalities';
import { isFileName } from '#platform/files/file-store.ts';
import { sendStoredFile } from '#platform/files/send-stored-file.ts';
import { type UploadCollection, uploadStores } from '#platform/files/upload-stores.ts';
import type { Municipality } from '../../../payload-types.ts';
import { Toolkit } from '../graphql/toolkit.ts';
import { ContentReader } from '../reading/content-reader.ts';
import { findUploadForCaller, openSite, openToolkit, rejectUnknown } from './open-site.ts';

interface Download {
  collection: UploadCollection;
  filename: string;
  displayName: string;
  mimeType: string;
  isForAll: boolean;
}

/** A file that a page offers. */
async function findOnPage(
  req: PayloadRequest,
  municipality: Municipality,
  id: string,
): Promise<Download | null> {
  const found = await findUploadForCaller(req, municipality, id);
  if (!found) return null;
  const { collection, filename, mimeType, originalName } = found.upload;
  const isForAll = found.isPublished && municipality.visibility === 'public';
  return { collection, filename, displayName: originalName ?? filename, mimeType, isForAll };
}

/** A file of the materials that are on. */
async function findInToolkit(
  req: PayloadRequest,
  municipality: Municipality,
  id: string,
): Promise<Download | null> {
  openToolkit(req, municipality);
  const toolkit = new Toolkit(new ContentReader(req, municipality), { showsPersonas: false });
  const found = (await toolkit.readAvailableFiles()).find(({ file }) => file.id === id);
  if (!found) return null;
  const { collection, file } = found;
  const filename = file.filename ?? '';
  return {
    collection,
    filename,
    displayName: file.originalName ?? filename,
    mimeType: file.mimeType ?? 'application/octet-stream',
    isForAll: municipality.visibility === 'public' && isSectionForAll(municipality, 'toolkit'),
  };
}

/**
 * Serves a file that a page of a municipality offers to everybody who may see its site, and one of
 * its toolkit to everybody who may see that. The file routes of the collections are for editors.
 */
export const siteFileEndpoint: Endpoint = {
  path: '/site-files/:municipality/:id',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.['id']);
    const municipality = await openSite(req);
    const file =
      (await findOnPage(req, municipality, id)) ?? (await findInToolkit(req, municipality, id));
    const isStored = file && isFileName(file.filename);
    const stored = isStored ? await uploadStores[file.collection].find(file.filename) : null;
    if (!file || !stored) return rejectUnknown();
    return sendStoredFile(req, stored, {
      mimeType: file.mimeType,
      disposition: formatAttachmentHeader(file.displayName),
      isForAll: file.isForAll,
    });
  },
};
