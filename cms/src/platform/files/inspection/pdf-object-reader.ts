import {
  PDFDict,
  type PDFObject,
  PDFName,
  PDFParser,
  type PDFRef,
  type PDFStream,
} from '@cantoo/pdf-lib';
import { InspectionEnd, inspectionLimits } from './inspection.ts';

/** The pairs of a dictionary in the order of the file, with repeated keys. */
export type DictEntries = readonly (readonly [key: string, value: PDFObject])[];

export interface ReadObject {
  object: PDFObject;
  /** Where the bytes of its stream begin; null for an object without a stream. */
  streamStart: number | null;
}

const [less, greater] = [0x3c, 0x3e];
const streamKeyword = [...Buffer.from('stream')];

/**
 * Reads single objects of a PDF with the parser of pdf-lib, which decodes escaped names. It reports
 * every dictionary, also one in a dictionary, with all of its pairs: readers differ on which of two
 * equal keys counts. It does not read streams, since their length may lie.
 */
export class PdfObjectReader extends PDFParser {
  readonly #onDict: (entries: DictEntries) => void;
  #depth = 0;
  #objects = 0;
  #streamStart: number | null = null;

  constructor(bytes: Uint8Array, onDict: (entries: DictEntries) => void) {
    super(bytes);
    this.#onDict = onDict;
  }

  /**
   * Reads the object that starts at an offset.
   * @throws an error of the parser when there is none
   */
  readAt(offset: number): ReadObject {
    this.bytes.moveTo(offset);
    this.#depth = 0;
    this.#streamStart = null;
    const object = this.parseObject();
    return { object, streamStart: this.#streamStart };
  }

  /** Where the reader is after an object. */
  get offset(): number {
    return this.bytes.offset();
  }

  override parseObject(ref?: PDFRef): PDFObject {
    this.#objects += 1;
    if (this.#objects > inspectionLimits.objects * 10) throw new InspectionEnd('complex');
    if (this.#depth >= inspectionLimits.depth) throw new InspectionEnd('complex');
    this.#depth += 1;
    const object = super.parseObject(ref);
    this.#depth -= 1;
    return object;
  }

  protected override parseDictOrStream(): PDFDict | PDFStream {
    const dict = this.parseDict();
    if (this.#depth > 1) return dict;
    this.skipWhitespaceAndComments();
    if (!this.matchKeyword(streamKeyword)) return dict;
    // The line break after the keyword is no part of the stream.
    if (!this.bytes.done() && this.bytes.peek() === 0x0d) this.bytes.next();
    if (!this.bytes.done() && this.bytes.peek() === 0x0a) this.bytes.next();
    this.#streamStart = this.bytes.offset();
    return dict;
  }

  protected override parseDict(): PDFDict {
    const entries: [string, PDFObject][] = [];
    this.bytes.assertNext(less);
    this.bytes.assertNext(less);
    this.skipWhitespaceAndComments();
    while (this.bytes.peek() !== greater) {
      const key = this.parseName().decodeText();
      entries.push([key, this.parseObject()]);
      this.skipWhitespaceAndComments();
    }
    this.bytes.assertNext(greater);
    this.bytes.assertNext(greater);
    this.#onDict(entries);
    const map = new Map(entries.map(([key, value]) => [PDFName.of(key), value]));
    return PDFDict.fromMapWithContext(map, this.context);
  }
}
