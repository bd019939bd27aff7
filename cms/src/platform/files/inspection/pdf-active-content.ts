import { PDFHexString, PDFName, PDFNull, type PDFObject, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { DictEntries } from './pdf-object-reader.ts';

/** Actions that run script or start something outside the document. */
const activeActions = new Set(['JavaScript', 'Launch', 'ImportData', 'GoToE', 'RichMediaExecute']);

/** A rendition plays a film, and with this key it runs script instead. */
const scriptActions = new Set([...activeActions, 'Rendition']);

/** Annotations that hold a program or a player. */
const activeAnnotations = new Set(['RichMedia', 'Movie', 'Sound']);

/** Attachments that do nothing by themselves. Office files and PDFs are shared on their own. */
const harmlessAttachment = /\.(xml|csv|txt|json|png|jpe?g)$/i;

const isText = (value: PDFObject): value is PDFString | PDFHexString =>
  value instanceof PDFString || value instanceof PDFHexString;

/** What a dictionary does by itself, or may do once a reference in it is known. */
export type DictFinding =
  | { kind: 'active' }
  /** Active when the reference leads to one of these names. */
  | { kind: 'name'; ref: PDFRef; names: ReadonlySet<string> }
  | { kind: 'encrypted' };

/** Finds what is active about a dictionary, from its keys and the types of actions. */
export function inspectPdfDict(entries: DictEntries): DictFinding[] {
  const findings: DictFinding[] = [];
  const hasKey = (key: string) =>
    entries.some(([name, value]) => name === key && value !== PDFNull);
  const checkName = (value: PDFObject, names: ReadonlySet<string>) => {
    if (value instanceof PDFName && names.has(value.decodeText()))
      findings.push({ kind: 'active' });
    if (value instanceof PDFRef) findings.push({ kind: 'name', ref: value, names });
  };
  for (const [key, value] of entries) {
    if (value === PDFNull) continue;
    if (key === 'S') checkName(value, hasKey('JS') ? scriptActions : activeActions);
    if (key === 'Subtype') checkName(value, activeAnnotations);
    // Fonts and pictures may be named JS, but a text is script.
    if (key === 'JS' && isText(value)) findings.push({ kind: 'active' });
    if (key === 'XFA' || key === 'OnInstantiate') findings.push({ kind: 'active' });
    if (key === 'Encrypt') findings.push({ kind: 'encrypted' });
  }
  if (hasKey('EF') && !isHarmlessAttachment(entries)) findings.push({ kind: 'active' });
  return findings;
}

/** Returns whether every name of an attachment is that of a text or a picture. */
function isHarmlessAttachment(entries: DictEntries): boolean {
  const names = entries.filter(([key]) => ['F', 'UF', 'DOS', 'Mac', 'Unix'].includes(key));
  return (
    names.length > 0 &&
    names.every(([, value]) => isText(value) && harmlessAttachment.test(value.decodeText().trim()))
  );
}

/** Names that betray active content in an object that cannot be parsed. */
const suspectNames = new Set([...activeActions, ...activeAnnotations, 'JS', 'XFA', 'EF', 'ObjStm']);

/** Finds active content in the text of an object that the parser cannot read. */
export function holdsSuspectName(text: string): boolean {
  for (const [, name = ''] of text.matchAll(/\/([^\s()<>[\]{}/%]+)/g)) {
    const decoded = name.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    );
    if (suspectNames.has(decoded)) return true;
  }
  return false;
}
