/**
 * A Content-Disposition header (RFC 6266) that saves a file under its name: in ASCII for old
 * browsers and in UTF-8 for the others. Path separators and control characters become underscores.
 */
export function formatAttachmentHeader(filename: string): string {
  const safeName = filename.toWellFormed().replace(/[\u0000-\u001f\u007f/\\]/g, '_');
  const name = Array.from(safeName).slice(0, 200).join('') || 'bestand';
  const asciiName = name.replace(/[^\x20-\x7e]|["%;]/g, '_');
  const encodedName = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${asciiName}"; filename*=UTF-8''${encodedName}`;
}
