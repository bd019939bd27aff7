import { PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { decodePdfStream } from './decode-pdf-stream.ts';
import { InspectionEnd, inspectionLimits, UnpackBudget } from './inspection.ts';
import { type DictFinding, holdsSuspectName, inspectPdfDict } from './pdf-active-content.ts';
import { PdfObjectReader, type ReadObject } from './pdf-object-reader.ts';

/** The start of an object, wherever it stands. Comments may stand between its parts. */
const gap = String.raw`(?:[\0\t\n\f\r ]|%[^\r\n]*[\r\n])+`;
const objectStart = new RegExp(String.raw`(\d{1,10})${gap}(\d{1,5})(?:${gap})obj|trailer`, 'g');

/** How much of an object that cannot be parsed is searched for names. */
const maxUnparsed = 1_000_000;

/** Objects that hold a name only: the value of a key may be a reference to one. */
type IndirectNames = Map<string, Set<string>>;

class PdfInspection {
  readonly #budget: UnpackBudget;
  readonly #names: IndirectNames = new Map();
  readonly #findings: Extract<DictFinding, { kind: 'name' }>[] = [];
  #objects = 0;
  #parsedBytes = 0;
  #isEncrypted = false;
  #hasCatalog = false;

  constructor(budget: UnpackBudget) {
    this.#budget = budget;
  }

  /**
   * Reads every object that stands anywhere in the file, in streams as well: a table of contents
   * may point into the middle of a picture. Earlier versions of an object count too, because
   * another reader may still find them.
   */
  run(bytes: Uint8Array): void {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    const objectStreams: { dict: PDFDict; start: number }[] = [];
    const reader = this.#createReader(bytes);
    for (const match of text.matchAll(objectStart)) {
      const [start, number = '', generation = ''] = match;
      const offset = match.index + start.length;
      const result = this.#read(reader, offset, bytes.length);
      if (!result) {
        this.#checkUnparsed(text, offset);
        continue;
      }
      this.#addName(`${Number(number)} ${Number(generation)}`, result.object);
      const { object, streamStart } = result;
      if (object instanceof PDFDict && streamStart !== null && isObjectStream(object))
        objectStreams.push({ dict: object, start: streamStart });
    }
    if (this.#isEncrypted) throw new InspectionEnd('locked');
    for (const { dict, start } of objectStreams) {
      this.#readObjectStream(dict, decodePdfStream(bytes, start, dict, this.#budget));
    }
    this.#checkIndirectNames();
    if (!this.#hasCatalog) throw new InspectionEnd('unreadable');
  }

  #createReader(bytes: Uint8Array): PdfObjectReader {
    return new PdfObjectReader(bytes, (entries) => {
      for (const [key, value] of entries) {
        if (key === 'Type' && value instanceof PDFName && value.decodeText() === 'Catalog')
          this.#hasCatalog = true;
      }
      for (const finding of inspectPdfDict(entries)) {
        if (finding.kind === 'active') throw new InspectionEnd('active');
        if (finding.kind === 'encrypted') this.#isEncrypted = true;
        else this.#findings.push(finding);
      }
    });
  }

  /** Reads an object; null when the parser cannot. */
  #read(reader: PdfObjectReader, offset: number, size: number): ReadObject | null {
    this.#objects += 1;
    if (this.#objects > inspectionLimits.objects) throw new InspectionEnd('complex');
    try {
      return reader.readAt(offset);
    } catch (error) {
      if (error instanceof InspectionEnd) throw error;
      return null;
    } finally {
      // Objects that have no end would each be read to the end of the file.
      this.#parsedBytes += reader.offset - offset;
      if (this.#parsedBytes > 4 * size + 1_000_000) throw new InspectionEnd('complex');
    }
  }

  #checkUnparsed(text: string, offset: number): void {
    const part = text.slice(offset, offset + maxUnparsed);
    const end = /endobj|\d[\s\0]+obj\b/.exec(part)?.index ?? part.length;
    if (holdsSuspectName(part.slice(0, end))) throw new InspectionEnd('active');
  }

  #readObjectStream(dict: PDFDict, content: Uint8Array): void {
    const first = readNumber(dict, 'First');
    const count = readNumber(dict, 'N');
    const header = Buffer.from(content.subarray(0, first)).toString('latin1');
    const numbers = header.match(/\d+/g) ?? [];
    const reader = this.#createReader(content);
    for (let index = 0; index < Math.min(count, numbers.length / 2); index += 1) {
      const offset = first + Number(numbers[2 * index + 1] ?? NaN);
      if (!(offset < content.length)) continue;
      const result = this.#read(reader, offset, content.length + first);
      if (!result) throw new InspectionEnd('unreadable');
      this.#addName(`${Number(numbers[2 * index])} 0`, result.object);
    }
  }

  #addName(ref: string, object: PDFObject): void {
    if (!(object instanceof PDFName)) return;
    const names = this.#names.get(ref) ?? new Set();
    this.#names.set(ref, names.add(object.decodeText()));
  }

  #checkIndirectNames(): void {
    for (const { ref, names } of this.#findings) {
      const values = this.#names.get(`${ref.objectNumber} ${ref.generationNumber}`);
      if (values && [...values].some((name) => names.has(name))) throw new InspectionEnd('active');
    }
  }
}

/** Readers of PDF go by these keys, not by the type. */
const isObjectStream = (dict: PDFDict): boolean =>
  dict.has(PDFName.of('First')) && dict.has(PDFName.of('N'));

function readNumber(dict: PDFDict, key: string): number {
  const value = dict.get(PDFName.of(key));
  if (!(value instanceof PDFNumber)) throw new InspectionEnd('unreadable');
  return value.asNumber();
}

/**
 * Inspects a PDF.
 * @throws InspectionEnd when there is a problem with it
 */
export function inspectPdf(bytes: Uint8Array, budget: UnpackBudget = new UnpackBudget()): void {
  new PdfInspection(budget).run(bytes);
}
