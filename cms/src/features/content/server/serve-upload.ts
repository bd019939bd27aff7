import type { UploadConfig } from 'payload';
import { formatAttachmentHeader } from '@digivaardig/contracts/attachment-header';
import { asSystem } from '#platform/access/system-client.ts';
import { userError } from '#platform/errors/user-error.ts';
import { isFileName } from '#platform/files/file-store.ts';
import { messages } from '#platform/i18n/messages.ts';
import { uploadStores } from '#platform/files/upload-stores.ts';

type UploadHandler = NonNullable<UploadConfig['handlers']>[number];

/**
 * Creates what serves a file to an editor, after Payload checked that they may read it: as a
 * download under the name that it had, whatever a browser thinks it is.
 */
export const createUploadHandler =
  (collection: keyof typeof uploadStores): UploadHandler =>
  async (req, { params: { filename } }) => {
    const { docs } = await asSystem(req.payload, req).find({
      collection,
      where: { filename: { equals: filename } },
      limit: 1,
      depth: 0,
    });
    const upload = isFileName(filename) ? await uploadStores[collection].find(filename) : null;
    const [document] = docs;
    if (!document || !upload) throw userError(messages.errors.notFound, 404);
    return new Response(upload.open(), {
      headers: {
        'Content-Type': document.mimeType ?? 'application/octet-stream',
        'Content-Length': String(upload.size),
        'Content-Disposition': formatAttachmentHeader(document.originalName ?? filename),
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    });
  };
