import { buffer } from 'node:stream/consumers';
import { type CollectionBeforeChangeHook, ValidationError } from 'payload';
import sharp from 'sharp';
import { isFileName } from '#platform/files/file-store.ts';
import { readPicture } from '#platform/files/read-upload.ts';
import { uploadStores } from '#platform/files/upload-stores.ts';
import { messages } from '#platform/i18n/messages.ts';
import type { Municipality } from '../../../payload-types.ts';
import { municipalityMessages } from '../messages.ts';
import { findLogoProblem, type Logo } from '../model/find-logo-problem.ts';

/** Enough pixels to judge the colours, and few enough to count. */
const sampleWidth = 160;

/** Reads a stored picture; null when the file is gone or cannot be decoded. */
async function readLogo(filename: string): Promise<Logo | null> {
  const upload = isFileName(filename) ? await uploadStores.files.find(filename) : null;
  if (!upload) return null;
  const content = await buffer(upload.open());
  try {
    const image = sharp(content);
    const { autoOrient } = await image.metadata();
    const pixels = await image
      .rotate()
      .resize({ width: sampleWidth, withoutEnlargement: true })
      .ensureAlpha()
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer();
    return { width: autoOrient.width, height: autoOrient.height, bytes: upload.size, pixels };
  } catch {
    // Sharp throws for every picture that it cannot decode; the editor hears that it is broken.
    return null;
  }
}

/**
 * Rejects a logo that does not fit the header, or is not visible on its colour. Runs with each save,
 * since the colour may change as well.
 */
export const checkLogo: CollectionBeforeChangeHook<Municipality> = async ({
  data,
  originalDoc,
  req,
}) => {
  const style = { ...originalDoc?.style, ...data.style };
  if (!style.logo || !originalDoc) return data;
  const picture = await readPicture(req, originalDoc.id, style.logo);
  // A logo that was deleted stays away from the site, and is no reason to refuse a save.
  if (!picture) return data;
  const logo = await readLogo(picture.filename);
  const problem = logo && findLogoProblem(logo, style.brand ?? '');
  if (logo && !problem) return data;
  const message = problem ? municipalityMessages.errors.logo(problem) : messages.errors.fileBroken;
  const errors = [{ path: 'style.logo', label: 'Logo', message }];
  throw new ValidationError({ collection: 'municipalities', errors }, req.t);
};
