import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import { texts } from '../i18n/messages.ts';
import { actorOf } from '../access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { idOf } from '../ids/to-id.ts';
import type { TenantCollection } from '@digivaardig/contracts/roles';

/**
 * The write side of tenancy: a document names its municipality, keeps it, and its writer has the right there.
 * Access rules see only a filter, which a create cannot use; drafts and restores skip field validation.
 */
export const guardTenant = (slug: TenantCollection): CollectionBeforeChangeHook => {
  const guardsTenant: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
    const before = idOf((originalDoc as { tenant?: unknown } | undefined)?.tenant);
    const sent = (data as { tenant?: unknown } | undefined)?.tenant ?? before;
    const tenant = idOf(sent);
    const refuse = (message: string): never => {
      throw new ValidationError(
        { collection: slug, errors: [{ path: 'tenant', message, label: 'Gemeente' }] },
        req.t,
      );
    };
    if (sent && !tenant) return refuse(texts.errors.tenantForeign);
    if (!tenant) return refuse(texts.errors.tenantMissing);
    if (before && before !== tenant) return refuse(texts.errors.tenantFixed);
    const actor = actorOf(req.user);
    if (!actor) {
      return req.payloadAPI === 'local' ? data : refuse(texts.errors.tenantForeign);
    }
    return can(actor, `${slug}.${operation}`, tenant) ? data : refuse(texts.errors.tenantForeign);
  };
  return guardsTenant;
};
