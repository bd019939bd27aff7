import sharp from 'sharp';
import { removeJpegMetadata } from './remove-jpeg-metadata.ts';
import { removeMp4Metadata } from './remove-mp4-metadata.ts';
import { removePngMetadata } from './remove-png-metadata.ts';

/**
 * Removes from a photo or a film what its camera wrote into it: where and when it was taken, with
 * what, and by whom. Readers may download it, and who uploads it does not see these.
 * @param mimeType a type without such data is returned as it is
 * @returns null for a photo or a film that cannot be read
 */
export async function removeMediaMetadata(bytes: Buffer, mimeType: string): Promise<Buffer | null> {
  try {
    if (mimeType === 'image/png') return removePngMetadata(bytes);
    if (mimeType === 'video/mp4') return removeMp4Metadata(bytes);
    if (mimeType !== 'image/jpeg') return bytes;
    const { orientation = 1 } = await sharp(bytes).metadata();
    return removeJpegMetadata(bytes, orientation);
  } catch {
    return null;
  }
}
