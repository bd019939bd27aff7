import { constants, inflateRawSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFContext,
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { InspectionEnd, type UnpackBudget } from './inspection.ts';

const fullNames: Readonly<Record<string, string>> = {
  Fl: 'FlateDecode',
  AHx: 'ASCIIHexDecode',
  A85: 'ASCII85Decode',
  LZW: 'LZWDecode',
  RL: 'RunLengthDecode',
};

/** Returns the elements of an array, one object as a list of one, and nothing for an absent one. */
const toList = (value: PDFObject | undefined): PDFObject[] => {
  if (value === undefined || value === PDFNull) return [];
  return value instanceof PDFArray ? value.asArray() : [value];
};

/** Unpacks Flate without its header and checksum: readers of PDF do not mind errors in those. */
function inflate(bytes: Uint8Array, budget: UnpackBudget): Uint8Array {
  try {
    return inflateRawSync(bytes.subarray(2), {
      maxOutputLength: Math.max(1, budget.left),
      finishFlush: constants.Z_SYNC_FLUSH,
    });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    throw new InspectionEnd(isTooLarge ? 'complex' : 'unreadable');
  }
}

function decodeOne(bytes: Uint8Array, filter: string, budget: UnpackBudget): Uint8Array {
  if (filter === 'FlateDecode') return inflate(bytes, budget);
  const dict = PDFDict.withContext(PDFContext.create());
  dict.set(PDFName.of('Filter'), PDFName.of(filter));
  try {
    return Uint8Array.from(
      decodePDFRawStream(PDFRawStream.of(dict, bytes)).getBytes(budget.left + 1),
    );
  } catch {
    throw new InspectionEnd('unreadable');
  }
}

/**
 * Decodes the stream that starts at an offset. Bytes after its end do not matter, so that no length
 * has to be believed.
 * @throws InspectionEnd for a filter that is not known, and when the stream unpacks to too much
 */
export function decodePdfStream(
  bytes: Uint8Array,
  start: number,
  dict: PDFDict,
  budget: UnpackBudget,
): Uint8Array {
  const get = (key: string) => dict.get(PDFName.of(key));
  const parameters = toList(get('DecodeParms') ?? get('DP'));
  const hasPredictor = parameters.some((value) => {
    if (!(value instanceof PDFDict)) return value !== PDFNull;
    const predictor = value.get(PDFName.of('Predictor'));
    return predictor !== undefined && !(predictor instanceof PDFNumber && predictor.asNumber() < 2);
  });
  // Nobody packs objects in rows of pixels but to hide them.
  if (hasPredictor) throw new InspectionEnd('unreadable');
  let decoded = bytes.subarray(start);
  const filters = toList(get('Filter'));
  // Some readers take the short key as well, and then before the long one.
  const shortKey = get('F');
  if (shortKey instanceof PDFName || shortKey instanceof PDFArray)
    throw new InspectionEnd('unreadable');
  for (const filter of filters) {
    if (!(filter instanceof PDFName)) throw new InspectionEnd('unreadable');
    const name = filter.decodeText();
    decoded = decodeOne(decoded, fullNames[name] ?? name, budget);
    budget.spend(decoded.length);
  }
  return decoded;
}
