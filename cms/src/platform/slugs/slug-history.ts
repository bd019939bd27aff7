import type { Field } from 'payload';
import { nobody } from '../access/collection-access.ts';
import { noPersonalData } from '../privacy/personal-data.ts';

/** How many earlier addresses a document answers to. */
const maxHistory = 20;

export interface HasSlugHistory {
  slug?: string | null | undefined;
  formerSlugs?: string[] | null | undefined;
}

/**
 * The earlier addresses of a document that gets this one, newest first: links to them go on
 * working. An address that is taken into use again is no former one.
 */
export function computeSlugHistory(before: HasSlugHistory | undefined, slug: string): string[] {
  const history = before?.formerSlugs ?? [];
  const previous = before?.slug && before.slug !== slug ? [before.slug] : [];
  return [...new Set([...previous, ...history])].filter((one) => one !== slug).slice(0, maxHistory);
}

/**
 * The document at this address, or else the one that moved away from it; undefined when there is
 * neither.
 */
export const findBySlug = <T extends HasSlugHistory>(
  all: readonly T[],
  slug: string,
): T | undefined =>
  all.find((one) => one.slug === slug) ??
  all.find(({ formerSlugs }) => Array.isArray(formerSlugs) && formerSlugs.includes(slug));

/** Only the cms writes it; a copy starts without former slugs. */
export const slugHistoryField: Field = {
  name: 'formerSlugs',
  label: 'Eerdere adressen',
  type: 'text',
  hasMany: true,
  index: true,
  custom: noPersonalData,
  admin: { hidden: true },
  access: { create: nobody, update: nobody },
  hooks: { beforeDuplicate: [() => []] },
};

/**
 * The address again, where it is the document's own and not that of the library: what the database
 * keeps unique, also for two who save at the same moment.
 */
export const uniqueSlugField: Field = {
  name: 'ownAddress',
  label: 'Eigen adres',
  type: 'text',
  custom: noPersonalData,
  admin: { hidden: true },
  access: { create: nobody, update: nobody },
  hooks: {
    beforeChange: [
      ({ siblingData: { basedOn, slug } }: { siblingData: Partial<Record<string, unknown>> }) =>
        basedOn ? null : slug,
    ],
  },
};
