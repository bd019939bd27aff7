/** Size and type of a box. */
const headerLength = 8;
/** A box whose size is written in the eight bytes after its type. */
const longHeaderLength = 16;
/** Far more boxes in each other than any film has. */
const maxDepth = 12;

/** Boxes in which cameras write place, owner and device. Without them the film plays the same. */
const metadataBoxes: ReadonlySet<string> = new Set(['udta', 'meta', 'uuid', 'XMP_', 'Exif']);
/** Boxes that hold boxes among which those are. */
const containers: ReadonlySet<string> = new Set(['moov', 'trak', 'moof', 'traf', 'mdia', 'edts']);

interface Box {
  type: string;
  start: number;
  contents: number;
  end: number;
}

/** @throws RangeError for a box that is longer than what holds it */
function readBox(bytes: Buffer, start: number, limit: number): Box {
  const size = bytes.readUInt32BE(start);
  const type = bytes.toString('latin1', start + 4, start + headerLength);
  const isLong = size === 1;
  const length = isLong
    ? Number(bytes.readBigUInt64BE(start + headerLength))
    : size === 0
      ? limit - start
      : size;
  const contents = start + (isLong ? longHeaderLength : headerLength);
  const end = start + length;
  if (end > limit || contents > end) throw new RangeError('A box is longer than what holds it.');
  return { type, start, contents, end };
}

function eraseMetadata(bytes: Buffer, from: number, to: number, depth: number): void {
  if (depth > maxDepth) throw new RangeError('Boxes hold too many boxes.');
  for (let at = from; at < to;) {
    const { type, start, contents, end } = readBox(bytes, at, to);
    if (metadataBoxes.has(type)) {
      // Its place stays: the film names the places of its pictures from the start of the file.
      bytes.write('free', start + 4, 'latin1');
      bytes.fill(0, contents, end);
    } else if (containers.has(type)) {
      eraseMetadata(bytes, contents, end, depth + 1);
    }
    at = end;
  }
}

/**
 * Erases from a film what cameras and telephones wrote into it, such as the place. The film itself
 * is not touched. Source: ISO/IEC 14496-12, chapter 4.
 * @throws RangeError when it is no such film, or is cut off
 */
export function removeMp4Metadata(bytes: Buffer): Buffer {
  const clean = Buffer.from(bytes);
  eraseMetadata(clean, 0, clean.length, 0);
  return clean;
}
