import type { CollectionBeforeDeleteHook } from 'payload';
import { userError } from '#platform/errors/user-error.ts';
import { contentMessages } from '../messages.ts';
import { readLibraryUsage } from './library-usage.ts';
import type { SharedKind } from '../reading/shared-kinds.ts';

/**
 * Rejects deleting a library document that has an own version or was published as news: the
 * municipality’s text would be lost. Such a document is withdrawn instead.
 */
export const rejectDeleteInUse =
  (kind: SharedKind): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { uses } = await readLibraryUsage(req, kind, String(id));
    const blocking = uses.filter(
      ({ isShown, version }) => version !== null || (kind === 'news' && isShown),
    );
    if (blocking.length === 0) return;
    throw userError(
      contentMessages.errors.inUse(blocking.map(({ municipality }) => municipality)),
      409,
    );
  };
