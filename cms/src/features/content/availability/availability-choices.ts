import { ValidationError, type CollectionBeforeChangeHook, type CollectionConfig } from 'payload';
import type { AvailabilityChoice } from '../../../payload-types.ts';
import { availabilityChoicesEndpoint } from '../library/save-availability-choices.ts';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import {
  recordAvailabilityChange,
  recordAvailabilityDelete,
} from './record-availability-changes.ts';
import { contentMessages } from '../messages.ts';
import { tenantCollection } from '#platform/tenancy/tenant-collection.ts';
import { pointToIdentity } from '../collections/point-to-identity.ts';

/** Rejects a second choice for one item, which would make the result depend on order. */
const rejectDuplicateItem: CollectionBeforeChangeHook<AvailabilityChoice> = async ({
  data,
  originalDoc,
  req,
}) => {
  const choice = { ...originalDoc, ...data };
  const duplicates = await asSystem(req.payload, req).count({
    collection: 'offers',
    where: {
      and: [
        { tenant: { equals: toId(choice.tenant) } },
        { 'item.value': { equals: toId(choice.item?.value) } },
        ...(choice.id ? [{ id: { not_equals: choice.id } }] : []),
      ],
    },
  });
  if (duplicates.totalDocs > 0) {
    const errors = [
      { path: 'item', message: contentMessages.errors.offerTaken, label: 'Onderdeel' },
    ];
    throw new ValidationError({ collection: 'offers', errors }, req.t);
  }
  return data;
};

/**
 * The availability choices of a municipality. Without one, its policy and the default of the
 * document decide.
 */
export const AvailabilityChoices: CollectionConfig = tenantCollection({
  slug: 'offers',
  typescript: { interface: 'AvailabilityChoice' },
  labels: { singular: 'Keuze in het aanbod', plural: 'Aanbod: aan en uit' },
  admin: {
    // The offer screen shows and changes these.
    hidden: true,
  },
  custom: { personalData: { none: ['item', 'on'] } },
  fields: [
    {
      name: 'item',
      label: 'Onderdeel',
      type: 'relationship',
      relationTo: [
        ...(['library-modules', 'library-themes', 'library-materials', 'library-news'] as const),
        ...(['modules', 'themes', 'materials'] as const),
      ],
      required: true,
      admin: { allowCreate: false },
    },
    { name: 'on', label: 'Aan', type: 'checkbox', defaultValue: true },
  ],
  endpoints: [availabilityChoicesEndpoint],
  hooks: {
    beforeChange: [pointToIdentity, rejectDuplicateItem],
    afterChange: [recordAvailabilityChange],
    afterDelete: [recordAvailabilityDelete],
  },
});
