import { ValidationError, type CollectionBeforeValidateHook, type TypeWithID } from 'payload';
import { messages } from '../i18n/messages.ts';
import { toActor } from '../access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { toId } from '../ids/to-id.ts';
import type { TenantCollection } from '@digivaardig/contracts/roles';

type TenantDocument = TypeWithID & { tenant?: unknown };

/**
 * Guards writes in the tenancy: a document names its municipality, never changes it, and its writer
 * has the right there. Access rules return only a filter, which a create cannot use, and drafts and
 * restores skip field validation. It serves before validation and before a change.
 */
export const guardTenant = (slug: TenantCollection) => {
  const guardsTenant: CollectionBeforeValidateHook<TenantDocument> = ({
    data = {},
    operation,
    originalDoc,
    req,
  }) => {
    const before = toId(originalDoc?.tenant);
    const incoming = data.tenant ?? before;
    const tenant = toId(incoming);
    const reject = (message: string): never => {
      throw new ValidationError(
        { collection: slug, errors: [{ path: 'tenant', message, label: 'Gemeente' }] },
        req.t,
      );
    };
    if (incoming && !tenant) return reject(messages.errors.tenantForeign);
    if (!tenant) return reject(messages.errors.tenantMissing);
    if (before && before !== tenant) return reject(messages.errors.tenantFixed);
    const actor = toActor(req.user);
    if (!actor) {
      return req.payloadAPI === 'local' ? data : reject(messages.errors.tenantForeign);
    }
    return can(actor, `${slug}.${operation}`, tenant)
      ? data
      : reject(messages.errors.tenantForeign);
  };
  return guardsTenant;
};
