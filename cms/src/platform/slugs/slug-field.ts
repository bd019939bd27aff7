import type { Field } from 'payload';
import { noPersonalData } from '../privacy/personal-data.ts';
import { rememberCopiedSlug } from './copy-slugs.ts';
import { maxSlugLength } from './slug.ts';

/**
 * The address of a document on the site. Uniqueness is a hook's task: it is per municipality.
 * @param mentionsLibrary explains that an own version has the address of the library
 */
export const slugField = ({ mentionsLibrary = false } = {}): Field => ({
  name: 'slug',
  label: 'Adres op de site',
  type: 'text',
  index: true,
  maxLength: maxSlugLength,
  custom: noPersonalData,
  hooks: { beforeDuplicate: [rememberCopiedSlug] },
  admin: {
    position: 'sidebar',
    description: mentionsLibrary
      ? 'Leeg laten mag: dan maken we het van de titel. Een eigen versie houdt het adres van de bibliotheek.'
      : 'Leeg laten mag: dan maken we het van de titel.',
  },
});
