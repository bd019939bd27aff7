import { Readable } from 'node:stream';
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import sharp from 'sharp';
import { pictureWidths, type PictureWidth } from '@digivaardig/contracts/picture-widths';
import { userError } from '../errors/user-error.ts';
import { messages } from '../i18n/messages.ts';
import { type FileStore, isFileName } from './file-store.ts';
import { heldContentKey } from './replace-file.ts';
import { pictureTypes } from './media-types.ts';
import { listVariantNames, toVariantName } from './variant-names.ts';

const isPicture = (mimeType: unknown): boolean =>
  typeof mimeType === 'string' && pictureTypes.includes(mimeType);

/** More would take more memory than one upload may. */
const maxPixels = 50_000_000;

/** @throws an error for the editor, for a picture that cannot be decoded or is too large */
async function rejectUnreadable(content: Buffer): Promise<void> {
  const size = await sharp(content)
    .metadata()
    .catch(() => null);
  if (size === null) throw userError(messages.errors.fileBroken, 400);
  if (size.width * size.height > maxPixels) throw userError(messages.errors.pictureTooLarge, 400);
}

/** Makes a picture of at most this width; a smaller one keeps its own. */
const resize = (content: Buffer, width: PictureWidth): Promise<Buffer> =>
  sharp(content)
    .rotate()
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 78 })
    .toBuffer()
    .catch(() => {
      throw userError(messages.errors.fileBroken, 400);
    });

/**
 * Writes a photo in each width in which the site shows it, so that a phone gets a small file. Runs
 * after the document is written, with the content that was sent.
 */
export const writePictureVariants =
  (
    store: FileStore,
  ): CollectionAfterChangeHook<{
    id: string;
    filename?: string | null;
    mimeType?: string | null;
  }> =>
  async ({ context, doc, req }) => {
    const content = context[heldContentKey] ?? req.file?.data;
    const filename = doc.filename ?? '';
    if (!isPicture(doc.mimeType) || !Buffer.isBuffer(content) || !isFileName(filename)) return doc;
    await rejectUnreadable(content);
    for (const width of pictureWidths) {
      const variant = await resize(content, width);
      await store.write(toVariantName(filename, width), Readable.from([variant]));
    }
    return doc;
  };

/** Deletes the smaller pictures with the document of their photo. */
export const deleteVariantsWithDocument =
  (store: FileStore): CollectionAfterDeleteHook<{ id: string; filename?: string | null }> =>
  async ({ doc }) => {
    const filename = doc.filename ?? '';
    if (!isFileName(filename)) return doc;
    for (const name of listVariantNames(filename)) await store.delete(name);
    return doc;
  };
