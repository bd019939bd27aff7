import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** The bytes of a ZIP with these entries. */
export async function zipEntries(
  entries: Record<string, string | Uint8Array>,
): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) {
    zip.addBuffer(Buffer.from(content as string), name);
  }
  zip.end();
  return buffer(zip.outputStream);
}

const office = 'application/vnd.openxmlformats-officedocument';
const mainParts = {
  docx: ['word/document.xml', `${office}.wordprocessingml.document.main+xml`],
  xlsx: ['xl/workbook.xml', `${office}.spreadsheetml.sheet.main+xml`],
  pptx: ['ppt/presentation.xml', `${office}.presentationml.presentation.main+xml`],
} as const;

/** Relationships of a part, as XML. */
export const relationships = (...list: { type: string; target: string; mode?: string }[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ({ type, target, mode = 'Internal' }, index) =>
        `<Relationship Id="r${String(index)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/>`,
    )
    .join('')}</Relationships>`;

/** The smallest Office file of a format, with more parts and more declared types. */
export function officeFile(
  format: keyof typeof mainParts,
  parts: Record<string, string | Uint8Array> = {},
  overrides = '',
): Promise<Uint8Array> {
  const [name, type] = mainParts[format];
  return zipEntries({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.oleObject"/><Override PartName="/${name}" ContentType="${type}"/>${overrides}</Types>`,
    '_rels/.rels': relationships({ type: 'officeDocument', target: name }),
    [name]: '<?xml version="1.0"?><document/>',
    ...parts,
  });
}
