import { isRecord, isText } from '@digivaardig/contracts/guards';
import { expandContent } from '../model/content-paths.ts';

/** Longer addresses are no addresses that an editor typed. */
const maxLength = 2000;

/** The address as it is checked: without the part after #, which no server sees. */
function toAddress(text: string): string | null {
  if (text.length > maxLength || !/^https?:\/\//iu.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  url.hash = '';
  return url.href;
}

function* walk(value: unknown): Generator<string> {
  if (isText(value)) {
    const address = toAddress(value.trim());
    if (address) yield address;
  } else if (Array.isArray(value)) {
    for (const one of value) yield* walk(one);
  } else if (isRecord(value)) {
    for (const one of Object.values(value)) yield* walk(one);
  }
}

/** What a document says itself: of a version of a library document, only what it overrides. */
function listOwnValues(document: Readonly<Record<string, unknown>>): unknown[] {
  if (!document['basedOn']) return [document];
  const { overrides } = document;
  const values = expandContent(document);
  return Array.isArray(overrides)
    ? overrides.map((one: unknown) => (isRecord(one) ? values[String(one['path'])] : null))
    : [];
}

/**
 * The addresses of other sites to which a document leads, each once: links in texts, and fields that
 * hold an address.
 */
export const collectAddresses = (document: Readonly<Record<string, unknown>>): string[] => [
  ...new Set(listOwnValues(document).flatMap((value) => [...walk(value)])),
];
