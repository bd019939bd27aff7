import type { Field, FieldHook } from 'payload';
import { getClock } from '#platform/clock/clock.ts';
import type { LibraryNew } from '../../../payload-types.ts';
import { noPersonalData } from '#platform/privacy/personal-data.ts';
import { nobody } from '#platform/access/collection-access.ts';

type Article = Partial<Pick<LibraryNew, '_status' | 'defaultOn' | 'readySince'>>;

/**
 * Whether an article of the library fills the queues of municipalities by itself. Each may refuse
 * it.
 */
export const autoQueueField: Field = {
  name: 'defaultOn',
  label: 'Komt vanzelf in de wachtrij',
  type: 'checkbox',
  custom: noPersonalData,
  defaultValue: false,
  admin: {
    position: 'sidebar',
    description:
      'Van elke gemeente, achter wat zij zelf klaarzet. Een gemeente kan het artikel weigeren of herschrijven.',
  },
};

/**
 * Since when the article is published and a fallback. Slots of before that time never publish it,
 * after an outage neither.
 */
const updateReadySince: FieldHook<LibraryNew, string | null, LibraryNew> = ({
  originalDoc,
  req,
  siblingData,
  value,
}) => {
  const before: Article = originalDoc ?? {};
  const after = { ...before, ...siblingData };
  const isFallback = (article: Article) =>
    article._status === 'published' && article.defaultOn === true;
  const isNew = isFallback(after) && !(isFallback(before) && before.readySince);
  return isNew ? getClock(req.payload).now().toISOString() : (value ?? null);
};

export const readySinceField: Field = {
  name: 'readySince',
  label: 'Klaar sinds',
  type: 'date',
  custom: noPersonalData,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  access: { create: nobody, update: nobody },
  hooks: { beforeChange: [updateReadySince] },
};
