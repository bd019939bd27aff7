import { randomBytes } from 'node:crypto';
import { limits } from '../http/limits.ts';

/**
 * Marks that hide what a name is: control characters and those that turn the direction of writing.
 */

const hiddenMarks = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A name in two: what it is called, and its kind with the dot. */
const splitExtension = (name: string): [string, string] => {
  const extension = /\.[^.\s]{1,10}$/.exec(name)?.[0] ?? '';
  return [name.slice(0, name.length - extension.length), extension];
};

/** The name of a file as people see it: without a path, hidden marks or endless length. */
export function toDisplayName(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const [stem, extension] = splitExtension(last.replace(hiddenMarks, '').trim());
  return `${stem.slice(0, limits.fileName - extension.length).trim() || 'bestand'}${extension}`;
}

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
