import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** A PDF of these objects as they are written, the first of which is the catalog. */
export const rawPdf = (...objects: (string | Uint8Array)[]): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n', 'latin1'),
    ...objects.map((object, index) =>
      Buffer.concat([
        Buffer.from(`${String(index + 1)} 0 obj\n`, 'latin1'),
        typeof object === 'string' ? Buffer.from(object, 'latin1') : object,
        Buffer.from('\nendobj\n', 'latin1'),
      ]),
    ),
    Buffer.from('trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF', 'latin1'),
  ]);

export const catalog = '<</Type/Catalog>>';

/** A stream as it is written. */
export const rawStream = (dict: string, content: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`<<${dict}/Length ${String(content.length)}>>stream\n`, 'latin1'),
    content,
    Buffer.from('\nendstream', 'latin1'),
  ]);

/** An object stream that holds one object, packed. */
export function objectStream(object: string, more = ''): Buffer {
  const header = '9 0 ';
  const content = deflateSync(Buffer.from(header + object, 'latin1'));
  return rawStream(
    `/Type/ObjStm/N 1/First ${String(header.length)}/Filter/FlateDecode${more}`,
    content,
  );
}

/** A PDF of one page with a picture, written by pdf-lib. */
export async function pictureFile(
  picture: Uint8Array,
  change: (document: PDFDocument) => void = () => undefined,
  useObjectStreams = true,
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage();
  const image = document.context.stream(picture, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: picture.length,
    Height: 1,
    ColorSpace: 'DeviceGray',
    BitsPerComponent: 8,
  });
  page.node.newXObject('JS', document.context.register(image));
  document.catalog.set(PDFName.of('Lang'), document.context.obj('nl'));
  change(document);
  return document.save({ useObjectStreams });
}
