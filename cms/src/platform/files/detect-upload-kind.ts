/** A kind of file that people may share: what it is called, and how it begins. */
interface UploadKind {
  extensions: readonly string[];
  mimeType: string;
  signature: readonly number[];
  /** Words that must be in it: an Office file is a ZIP of a known make. */
  requiredText?: string;
}

const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const officeMimeType = 'application/vnd.openxmlformats-officedocument';

/** No SVG: it can carry script. Documents and photos are what a communication officer shares. */
export const uploadKinds: readonly UploadKind[] = [
  { extensions: ['pdf'], mimeType: 'application/pdf', signature: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { extensions: ['png'], mimeType: 'image/png', signature: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a] },
  { extensions: ['jpg', 'jpeg'], mimeType: 'image/jpeg', signature: [0xff, 0xd8, 0xff] },
  {
    extensions: ['docx'],
    signature: zipSignature,
    requiredText: 'word/',
    mimeType: `${officeMimeType}.wordprocessingml.document`,
  },
  {
    extensions: ['xlsx'],
    signature: zipSignature,
    requiredText: 'xl/',
    mimeType: `${officeMimeType}.spreadsheetml.sheet`,
  },
  {
    extensions: ['pptx'],
    signature: zipSignature,
    requiredText: 'ppt/',
    mimeType: `${officeMimeType}.presentationml.presentation`,
  },
];

/** What makes a document do things by itself: script in a PDF, macros in an Office file. */
const activeContent = /\/(JavaScript|JS|Launch|EmbeddedFile|RichMedia)\b|vbaProject\.bin/;

export type UploadProblem = 'empty' | 'type' | 'active';

/**
 * Is this a file that may be shared? Its name, its first bytes and its make must agree; the type
 * that the sender states counts for nothing. Script that is packed inside a compressed part of a
 * PDF is not seen here, so files are always handed out as downloads.
 */
export function detectUploadKind(
  name: string,
  bytes: Uint8Array,
): { kind: UploadKind } | { problem: UploadProblem } {
  if (bytes.length === 0) return { problem: 'empty' };
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = uploadKinds.find(({ extensions }) => extensions.includes(extension));
  if (!kind?.signature.every((byte, index) => bytes[index] === byte)) return { problem: 'type' };
  if (kind.signature !== zipSignature && extension !== 'pdf') return { kind };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (kind.requiredText && !text.includes(kind.requiredText)) return { problem: 'type' };
  return activeContent.test(text) ? { problem: 'active' } : { kind };
}
