import type { CollectionBeforeChangeHook } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { isSharedKind } from '../reading/kind-configs.ts';
import { toLibrarySlug } from '../reading/shared-kinds.ts';

/**
 * Makes `item` point at the identity: at the library document when the chosen one is a version of
 * it.
 */
export const pointToIdentity: CollectionBeforeChangeHook = async ({ data, req }) => {
  const document = data as { item?: { relationTo: string; value: unknown } | null };
  const item = document.item;
  if (!item || !isSharedKind(req.payload, item.relationTo)) return document;
  const chosenDocument = await asSystem(req.payload, req).findByID({
    collection: item.relationTo,
    id: toId(item.value) ?? '',
    disableErrors: true,
  });
  const basedOn = toId(chosenDocument?.basedOn);
  if (!basedOn) return document;
  return { ...document, item: { relationTo: toLibrarySlug(item.relationTo), value: basedOn } };
};
