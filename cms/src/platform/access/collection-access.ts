import type { Access, PayloadRequest, Where } from 'payload';
import { toActor } from './actor.ts';
import {
  type Action,
  can,
  canEverywhere,
  type LibraryCollection,
  listMunicipalitiesWhere,
  type TenantCollection,
} from '@digivaardig/contracts/roles';

const toTenantFilter = (tenants: string[], field: string): Where | false =>
  tenants.length > 0 ? { [field]: { in: tenants } } : false;

const tenantActionAccess =
  (collection: TenantCollection, action: Action, field = 'tenant'): Access =>
  ({ req }) => {
    const actor = toActor(req.user);
    if (!actor) return false;
    if (canEverywhere(actor, `${collection}.${action}`)) return true;
    return toTenantFilter(listMunicipalitiesWhere(actor, `${collection}.${action}`), field);
  };

/**
 * Access of a collection of municipalities' documents: denied, unless the table of rights gives the
 * right in that municipality.
 */
export const tenantAccess = (collection: TenantCollection) => ({
  create: tenantActionAccess(collection, 'create'),
  read: tenantActionAccess(collection, 'read'),
  update: tenantActionAccess(collection, 'update'),
  delete: tenantActionAccess(collection, 'delete'),
  readVersions: tenantActionAccess(collection, 'read', 'version.tenant'),
  unlock: nobody,
});

/** Whether this person may do an operation on the programme's content. */
export const canInLibrary = (
  req: Pick<PayloadRequest, 'user'>,
  collection: LibraryCollection,
  action: Action,
): boolean => {
  const actor = toActor(req.user);
  return actor !== null && can(actor, `${collection}.${action}`);
};

/**
 * Access of a library collection: editors of every municipality read it, the programme writes it.
 */
export const libraryAccess = (collection: LibraryCollection) => {
  const access =
    (action: Action): Access =>
    ({ req }) =>
      canInLibrary(req, collection, action);
  return {
    create: access('create'),
    read: access('read'),
    update: access('update'),
    delete: access('delete'),
    readVersions: access('read'),
    unlock: nobody,
  };
};

/** Denies every generic route: only the system reads and writes these documents. */
export const nobody = (): boolean => false;

/** Access of the system's own collections. */
export const systemAccess = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
};
