import { XMLParser } from 'fast-xml-parser';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { InspectionEnd, inspectionLimits, type UnpackBudget } from './inspection.ts';

/** The parts of an Office file: the entries of its ZIP, by their names in lower case. */
export class OfficePackage {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #budget: UnpackBudget;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>, budget: UnpackBudget) {
    this.#zip = zip;
    this.#entries = entries;
    this.#budget = budget;
  }

  /**
   * Opens a ZIP. Programs disagree on a ZIP with other bytes before, between or after its entries,
   * so such a file is not read.
   * @throws InspectionEnd when the ZIP cannot be trusted to hold what it lists
   */
  static async open(bytes: Uint8Array, budget: UnpackBudget): Promise<OfficePackage> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const entries = new Map<string, Entry>();
    let zip: ZipFile;
    try {
      zip = await fromBufferPromise(buffer, { lazyEntries: true });
      if (zip.entryCount > inspectionLimits.entries) throw new InspectionEnd('complex');
      for await (const entry of zip.eachEntry()) {
        const name = entry.fileName.toLowerCase();
        if (entry.isEncrypted()) throw new InspectionEnd('locked');
        if (entries.has(name)) throw new InspectionEnd('unreadable');
        entries.set(name, entry);
      }
    } catch (error) {
      throw error instanceof InspectionEnd ? error : new InspectionEnd('unreadable');
    }
    assertPlainLayout([...entries.values()], buffer.length);
    return new OfficePackage(zip, entries, budget);
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  async read(name: string): Promise<Uint8Array> {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) throw new InspectionEnd('unreadable');
    const chunks: Uint8Array[] = [];
    try {
      const stream: AsyncIterable<Uint8Array> = await this.#zip.openReadStreamPromise(entry);
      for await (const chunk of stream) {
        this.#budget.spend(chunk.length);
        chunks.push(chunk);
      }
    } catch (error) {
      throw error instanceof InspectionEnd ? error : new InspectionEnd('unreadable');
    }
    return Buffer.concat(chunks);
  }

  /** Reads a part as text. Entities of its own could spell a word that nobody sees. */
  async readText(name: string): Promise<string> {
    const bytes = await this.read(name);
    const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
    const isBigEndian = bytes[0] === 0xfe || bytes[0] === 0;
    const encoding = isUtf16 ? (isBigEndian ? 'utf-16be' : 'utf-16le') : 'utf-8';
    const text = new TextDecoder(encoding).decode(bytes);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new InspectionEnd('unreadable');
    return text;
  }

  /** Reads the attributes of every element of this name, in whatever namespace. */
  async readAttributes(name: string, element: string): Promise<Record<string, string>[]> {
    const text = await this.readText(name);
    const found: Record<string, string>[] = [];
    try {
      const parser = new XMLParser({
        ignoreAttributes: false,
        attributeNamePrefix: '',
        removeNSPrefix: true,
        htmlEntities: true,
        parseAttributeValue: false,
        attributesGroupName: attributes,
        isArray: () => true,
      });
      collectAttributes(parser.parse(text), element, found);
    } catch {
      throw new InspectionEnd('unreadable');
    }
    return found;
  }
}

const attributes = '@';

function collectAttributes(node: unknown, element: string, found: Record<string, string>[]): void {
  if (Array.isArray(node)) for (const child of node) collectAttributes(child, element, found);
  else if (node !== null && typeof node === 'object') {
    for (const [key, children] of Object.entries(node)) {
      if (key === attributes) continue;
      if (key === element && Array.isArray(children)) {
        for (const child of children as unknown[]) found.push(readStrings(child));
      }
      collectAttributes(children, element, found);
    }
  }
}

function readStrings(node: unknown): Record<string, string> {
  const values: unknown =
    node !== null && typeof node === 'object' && attributes in node ? node[attributes] : null;
  const group: unknown = Array.isArray(values) ? values[0] : values;
  const entries = group !== null && typeof group === 'object' ? Object.entries(group) : [];
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
}

/** Checks that the entries begin at the start of the file, do not overlap, and unpack to a limit. */
function assertPlainLayout(entries: readonly Entry[], size: number): void {
  const first = Math.min(...entries.map((entry) => entry.relativeOffsetOfLocalHeader));
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (first !== 0 || packed > size) throw new InspectionEnd('unreadable');
  if (unpacked > inspectionLimits.declared) throw new InspectionEnd('complex');
}
