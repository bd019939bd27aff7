import type { InspectedFormat } from './inspection/inspection.ts';

/** A kind of file that people may share: what it is called, and how it begins. */
interface UploadKind {
  extensions: readonly string[];
  mimeType: string;
  signature: readonly number[];
  /** Where the signature is; at the start when it is missing. */
  offset?: number;
  /** How what is in it is inspected; null for a picture, which does nothing by itself. */
  format: InspectedFormat | null;
}

const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const officeMimeType = 'application/vnd.openxmlformats-officedocument';

/** No SVG: it can carry script. Documents, photos and films are what editors share. */
export const uploadKinds: readonly UploadKind[] = [
  {
    extensions: ['pdf'],
    mimeType: 'application/pdf',
    signature: [0x25, 0x50, 0x44, 0x46, 0x2d],
    format: 'pdf',
  },
  {
    extensions: ['png'],
    mimeType: 'image/png',
    signature: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a],
    format: null,
  },
  {
    extensions: ['jpg', 'jpeg'],
    mimeType: 'image/jpeg',
    signature: [0xff, 0xd8, 0xff],
    format: null,
  },
  {
    extensions: ['mp4'],
    mimeType: 'video/mp4',
    // `ftyp`
    signature: [0x66, 0x74, 0x79, 0x70],
    offset: 4,
    format: null,
  },
  {
    extensions: ['vtt'],
    mimeType: 'text/vtt',
    // `WEBVTT`; what follows is checked by `areCaptions`.
    signature: [0x57, 0x45, 0x42, 0x56, 0x54, 0x54],
    format: null,
  },
  {
    extensions: ['docx'],
    mimeType: `${officeMimeType}.wordprocessingml.document`,
    signature: zipSignature,
    format: 'docx',
  },
  {
    extensions: ['xlsx'],
    mimeType: `${officeMimeType}.spreadsheetml.sheet`,
    signature: zipSignature,
    format: 'xlsx',
  },
  {
    extensions: ['pptx'],
    mimeType: `${officeMimeType}.presentationml.presentation`,
    signature: zipSignature,
    format: 'pptx',
  },
];

/** The container of an Office file with a password, and of Office files before 2007. */
const compoundFileSignature = [0xd0, 0xcf, 0x11, 0xe0];

export type UploadKindProblem = 'empty' | 'type' | 'locked';

/**
 * Determines whether this kind of file may be shared. Its name and its first bytes must agree; the
 * type that the sender states counts for nothing. What is in the file is inspected by
 * `inspectFile`.
 */
export function detectUploadKind(
  name: string,
  bytes: Uint8Array,
): { kind: UploadKind } | { problem: UploadKindProblem } {
  if (bytes.length === 0) return { problem: 'empty' };
  const startsWith = (signature: readonly number[], offset = 0) =>
    signature.every((byte, index) => bytes[offset + index] === byte);
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = uploadKinds.find(({ extensions }) => extensions.includes(extension));
  if (!kind) return { problem: 'type' };
  if (startsWith(kind.signature, kind.offset)) return { kind };
  const isLocked = kind.signature === zipSignature && startsWith(compoundFileSignature);
  return { problem: isLocked ? 'locked' : 'type' };
}
