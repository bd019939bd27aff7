const endOfImage = 0xd9;
const comment = 0xfe;
const isApplicationData = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef;

/** Markers within the data of a picture: a stuffed 0xff, and restarts. They have no length. */
const isWithinScan = (marker: number): boolean =>
  marker === 0x00 || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** The segments of programs that a picture needs to look the same, by their first letters. */
const neededSegments: ReadonlyMap<number, string> = new Map([
  [0xe0, 'JFIF\0'],
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
]);

function isNeeded(marker: number, content: Buffer): boolean {
  if (marker === comment) return false;
  if (!isApplicationData(marker)) return true;
  const name = neededSegments.get(marker);
  return name !== undefined && content.toString('latin1', 0, name.length) === name;
}

/**
 * An Exif segment of one entry: how to turn the picture. Marker and length, "Exif", a big-endian TIFF
 * header, and a directory with orientation (0x0112) as one number of two bytes.
 */
const orientationSegment =
  'ffe10022' +
  '457869660000' +
  '4d4d002a00000008' +
  '0001' +
  '0112000300000001' +
  '00010000' +
  '00000000';
const orientationAt = 29;

function createOrientationSegment(orientation: number): Buffer {
  const segment = Buffer.from(orientationSegment, 'hex');
  segment[orientationAt] = orientation;
  return segment;
}

/** The position of the marker that ends the data of a picture from here on; its end without one. */
function findMarker(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1];
    if (marker === undefined) break;
    if (marker !== 0xff && !isWithinScan(marker)) return at;
  }
  return bytes.length;
}

/**
 * Removes from a JPEG what cameras and programs wrote into it, such as the place, the time and the
 * name of the owner, and what follows the picture, such as a film. The picture itself is not
 * touched. Source: ITU-T T.81, annex B; Exif 2.32.
 * @param orientation how viewers turn the picture: 1 to 8, of which 1 is not turned
 * @throws RangeError when a segment is longer than the file
 */
export function removeJpegMetadata(bytes: Buffer, orientation: number): Buffer {
  const parts = [bytes.subarray(0, 2)];
  if (orientation > 1) parts.push(createOrientationSegment(orientation));
  let at = 2;
  while (at < bytes.length) {
    const next = findMarker(bytes, at);
    parts.push(bytes.subarray(at, next));
    const marker = bytes[next + 1];
    if (marker === undefined) break;
    if (marker === endOfImage) {
      parts.push(bytes.subarray(next, next + 2));
      break;
    }
    const end = next + 2 + bytes.readUInt16BE(next + 2);
    if (end > bytes.length) throw new RangeError('A segment is longer than the file.');
    if (isNeeded(marker, bytes.subarray(next + 4, end))) parts.push(bytes.subarray(next, end));
    at = end;
  }
  return Buffer.concat(parts);
}
