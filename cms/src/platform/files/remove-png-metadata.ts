const signatureLength = 8;
/** Length, type and checksum of a chunk. */
const overhead = 12;

/** Chunks with texts, Exif data and the time; without them the picture looks the same. */
const metadataChunks: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

/**
 * Removes from a PNG what cameras and programs wrote into it, and what follows the picture. The
 * picture itself is not touched. Source: Portable Network Graphics, third edition, chapter 11.
 * @throws RangeError when a chunk is longer than the file
 */
export function removePngMetadata(bytes: Buffer): Buffer {
  const parts = [bytes.subarray(0, signatureLength)];
  let at = signatureLength;
  while (at < bytes.length) {
    const end = at + overhead + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new RangeError('A chunk is longer than the file.');
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (!metadataChunks.has(type)) parts.push(bytes.subarray(at, end));
    if (type === 'IEND') break;
    at = end;
  }
  return Buffer.concat(parts);
}
