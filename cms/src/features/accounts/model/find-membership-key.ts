import type { UserLike } from '#platform/access/actor.ts';
import { toId } from '#platform/ids/to-id.ts';

type WithKeys = Omit<UserLike, 'tenants'> & {
  tenants?: readonly { tenant?: unknown; membershipKey?: string | null }[] | null;
};

/** Finds the key of a person's present membership of a municipality; null without a membership. */
export const findMembershipKey = (
  user: WithKeys | null | undefined,
  tenantId: string,
): string | null =>
  user?.tenants?.find(({ tenant }) => toId(tenant) === tenantId)?.membershipKey ?? null;
