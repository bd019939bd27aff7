import { reservedSlugs } from '@digivaardig/contracts/site-paths';
import type { Field, FieldHook } from 'payload';
import { messages } from '../i18n/messages.ts';
import { noPersonalData } from '../privacy/personal-data.ts';

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** No address is longer. */
const maxLength = 80;

/** Whether anything can be at this address. */
export const isSlug = (address: string): boolean =>
  address.length <= maxLength && slugPattern.test(address);

/** Makes an address from a title: plain letters, digits and dashes, at most 80 characters. */
export function toSlug(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, maxLength)
    .replace(/-+$/, '');
}

/** Why this cannot be a document's address; null when it can. */
export const findSlugProblem = (slug: string): string | null =>
  slugPattern.test(slug) ? null : messages.errors.slugShape;

/**
 * Why this cannot be a municipality's address, which is the first part of a path; null when it can.
 */
export const findMunicipalitySlugProblem = (slug: string): string | null =>
  reservedSlugs.includes(slug) ? messages.errors.slugReserved(slug) : findSlugProblem(slug);

const suffixCopiedSlug: FieldHook = ({ value }) =>
  typeof value === 'string' ? `${value.slice(0, 72)}-kopie` : undefined;

/**
 * The address of a document on the site. Uniqueness is a hook's task: it is per municipality.
 * @param mentionsLibrary explains that an own version has the address of the library
 */
export const slugField = ({ mentionsLibrary = false } = {}): Field => ({
  name: 'slug',
  label: 'Adres op de site',
  type: 'text',
  index: true,
  maxLength,
  custom: noPersonalData,
  // A copy cannot have the address of what it was made from.
  hooks: { beforeDuplicate: [suffixCopiedSlug] },
  admin: {
    position: 'sidebar',
    description: mentionsLibrary
      ? 'Leeg laten mag: dan maken we het van de titel. Een eigen versie houdt het adres van de bibliotheek.'
      : 'Leeg laten mag: dan maken we het van de titel.',
  },
});
