/**
 * A Content-Disposition that saves a file under its name (RFC 6266): plain ASCII for old programs, UTF-8 for the rest.
 * Path separators and control characters become underscores, so that a name stays a name.
 */
export function attachmentHeader(filename: string): string {
  const plain = filename.toWellFormed().replace(/[\u0000-\u001f\u007f/\\]/g, '_');
  const name = Array.from(plain).slice(0, 200).join('') || 'bestand';
  const ascii = name.replace(/[^\x20-\x7e]|["%;]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
