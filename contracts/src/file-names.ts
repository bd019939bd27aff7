/**
 * Characters that hide what a name is: control characters, those that turn the direction of
 * writing, and those that nobody sees.
 */
const hiddenCharacters =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff0-\uffff]/gu;

/** Names of devices, which Windows does not accept for a file of any kind. */
const reservedNames = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** The most bytes that a file system accepts for a name, with some room for a number. */
const maxBytes = 240;

const countBytes = (text: string): number => new TextEncoder().encode(text).length;

/** Divides a name in what it is called and its kind, with the dot. */
export function splitExtension(name: string): [stem: string, extension: string] {
  const extension = /\.[^.\s]{1,10}$/u.exec(name)?.[0] ?? '';
  return [name.slice(0, name.length - extension.length), extension];
}

/** Shortens a text to a number of characters and bytes, between two characters that people see. */
function shorten(text: string, length: number, bytes: number): string {
  let shortened = '';
  for (const { segment } of new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(text)) {
    const longer = shortened + segment;
    if (longer.length > length || countBytes(longer) > bytes) break;
    shortened = longer;
  }
  return shortened;
}

/**
 * Returns a name under which every system can save a file, as people see it: without separators of
 * a path, hidden characters, names of devices, dots and spaces at the ends, or endless length. The
 * extension stays.
 */
export function toSafeFileName(name: string, maxLength = 150): string {
  const visible = name
    .toWellFormed()
    .replace(hiddenCharacters, '')
    .replace(/[/\\]/g, '_')
    .replace(/^[\s.]+(?=[^\s.]*[^\s.]\.)|[\s.]+$/gu, '')
    .trim();
  const [stem, extension] = splitExtension(visible);
  const bytes = maxBytes - countBytes(extension);
  const shortened = shorten(stem, maxLength - extension.length, bytes).trim() || 'bestand';
  return `${reservedNames.test(shortened) ? '_' : ''}${shortened}${extension}`;
}
