import { splitExtension, toSafeFileName } from './file-names.ts';

/** A name in ASCII without characters that have a meaning in a header. */
function toAsciiName(name: string): string {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\x20-\x7e]|["%;\\/]/g, '_');
  const [stem, extension] = splitExtension(name);
  const asciiStem = plain(stem);
  return `${/[a-z0-9]/i.test(asciiStem) ? asciiStem : 'bestand'}${plain(extension)}`;
}

/**
 * Formats a Content-Disposition header (RFC 6266) that saves a response under a name: in ASCII for
 * old programs, and in UTF-8 for the others (RFC 8187).
 */
export function formatAttachmentHeader(filename: string): string {
  const name = toSafeFileName(filename);
  const encodedName = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${toAsciiName(name)}"; filename*=UTF-8''${encodedName}`;
}
