import type { CollectionBeforeDeleteHook } from 'payload';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { readLibraryUsage } from './library-usage.ts';
import type { SharedKind } from './shared-kinds.ts';

/**
 * A library document of which a municipality made its own version, or that it published as news, is
 * withdrawn and never deleted: what that municipality wrote would go with it.
 */
export const rejectDeleteInUse =
  (kind: SharedKind): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { uses } = await readLibraryUsage(req, kind, String(id));
    const blocking = uses.filter(
      ({ isShown, version }) => version !== null || (kind === 'news' && isShown),
    );
    if (blocking.length === 0) return;
    throw userError(messages.errors.inUse(blocking.map(({ municipality }) => municipality)), 409);
  };
