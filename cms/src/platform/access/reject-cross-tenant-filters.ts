import type { CollectionBeforeOperationHook } from 'payload';
import { userError } from '../errors/user-error.ts';
import { messages } from '../i18n/messages.ts';
import { toActor } from './actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { traversesRelation } from './traverses-relation.ts';

/** A path through the relation to a municipality to one of its fields. */
const tenantFieldPath = /(^|\.)tenant\.(?!(id|_id)$)/;

const listPaths = (where: unknown): string[] => {
  if (Array.isArray(where)) return where.flatMap(listPaths);
  if (typeof where !== 'object' || where === null) return [];
  return Object.entries(where).flatMap(([key, value]) => [key, ...listPaths(value)]);
};

/** Payload reads two underscores as a dot. */
const toDottedPath = (path: string): string => path.replaceAll('__', '.');

/**
 * Rejects filters on a municipality's fields through documents that refer to it: the number of
 * results would reveal a field that the caller may not read. Programme administrators may filter,
 * since they read those fields anyway. Also rejects sorting by a field of another document, since
 * Payload sorts whether or not the caller may read it.
 */
export const rejectCrossTenantFilters: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  const { where, sort }: Record<string, unknown> = { ...args };
  const sortPaths = [sort]
    .flat()
    .filter((path) => typeof path === 'string')
    .flatMap((path) => path.split(','))
    .map((path) => toDottedPath(path.trim().replace(/^-/, '')));
  const createError = () => userError(messages.errors.badRequest, 400);
  if (
    !overrideAccess &&
    sortPaths.some((path) => traversesRelation(collection.flattenedFields, path))
  ) {
    throw createError();
  }
  const actor = toActor(req.user);
  if (!actor || can(actor, 'municipalities.seeAll')) return args;
  const paths = [...listPaths(where).map(toDottedPath), ...sortPaths];
  if (paths.some((path) => tenantFieldPath.test(path))) throw createError();
  return args;
};
