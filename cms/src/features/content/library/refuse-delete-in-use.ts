import type { CollectionBeforeDeleteHook } from 'payload';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { readUsage } from './read-usage.ts';
import type { SharedKind } from './shared-kinds.ts';

/**
 * A library document of which a municipality made its own version, or that it published as news, is withdrawn and never
 * deleted: what that municipality wrote would go with it.
 */
export const refuseDeleteInUse =
  (kind: SharedKind): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { uses } = await readUsage(req, kind, String(id));
    const held = uses.filter(
      ({ shown, version }) => version !== null || (kind === 'news' && shown),
    );
    if (held.length === 0) return;
    throw userError(messages.errors.inUse(held.map(({ municipality }) => municipality)), 409);
  };
