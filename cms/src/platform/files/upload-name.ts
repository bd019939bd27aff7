import { randomBytes } from 'node:crypto';
import { splitExtension, toSafeFileName } from '@digivaardig/contracts/file-names';
import { limits } from '../http/limits.ts';

/** The name of a file as people see it: without a path, hidden characters or endless length. */
export const toDisplayName = (name: string): string =>
  toSafeFileName(name.split(/[/\\]/).at(-1) ?? '', limits.fileName);

/**
 * Creates the name under which a file is stored. All municipalities share one folder, so a random
 * part prevents that a name reveals the file of another municipality, or can be guessed.
 */
export function toStoredName(
  name: string,
  randomPart: string = randomBytes(8).toString('hex'),
): string {
  const [stem, extension] = splitExtension(toDisplayName(name));
  const plain = stem
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const kind = extension.toLowerCase().replace(/[^.a-z0-9]/g, '');
  return `${[plain, randomPart].filter(Boolean).join('-')}${kind}`;
}
