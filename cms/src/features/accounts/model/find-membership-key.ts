import type { UserLike } from '#platform/access/actor.ts';
import { toId } from '#platform/ids/to-id.ts';

type WithKeys = Omit<UserLike, 'tenants'> & {
  tenants?: readonly { tenant?: unknown; membershipKey?: string | null }[] | null;
};

/**
 * The key of somebody's present membership of a municipality; null when they do not belong there.
 */
export const findMembershipKey = (
  user: WithKeys | null | undefined,
  tenantId: string,
): string | null =>
  user?.tenants?.find(({ tenant }) => toId(tenant) === tenantId)?.membershipKey ?? null;
