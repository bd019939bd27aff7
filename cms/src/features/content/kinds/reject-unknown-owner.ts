import { type CollectionBeforeChangeHook, ValidationError } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { toId } from '#platform/ids/to-id.ts';
import { contentMessages } from '../messages.ts';
import { canCareFor } from '../owners/can-care-for.ts';
import type { Scope } from '../reading/shared-kinds.ts';

/**
 * Rejects an owner who may not change the module: an account that is gone and one that may not are
 * the same, so that nobody finds accounts by trying.
 */
export const rejectUnknownOwner =
  (scope: Scope): CollectionBeforeChangeHook<Record<string, unknown> & { id: string }> =>
  async ({ collection, data, originalDoc, req }) => {
    const owner = data['owner'];
    if (!owner || owner === originalDoc?.['owner']) return data;
    const tenant = toId(data['tenant'] ?? originalDoc?.['tenant']) ?? '';
    const user = await asSystem(req.payload, req).findByID({
      collection: 'users',
      id: toId(owner) ?? '',
      disableErrors: true,
    });
    if (!canCareFor(user, scope === 'library' ? null : tenant)) {
      const errors = [{ path: 'owner', message: contentMessages.errors.unknownOwner }];
      throw new ValidationError({ collection: collection.slug, errors }, req.t);
    }
    return data;
  };
