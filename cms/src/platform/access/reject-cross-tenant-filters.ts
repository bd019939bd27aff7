import type { CollectionBeforeOperationHook } from 'payload';
import { refusal } from '../errors/user-error.ts';
import { texts } from '../i18n/messages.ts';
import { actorOf } from './actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { crossesRelation } from './traverses-relation.ts';

/** A path that goes through a municipality to one of its fields. */
const through = /(^|\.)tenant\.(?!(id|_id)$)/;

const paths = (where: unknown): string[] => {
  if (Array.isArray(where)) return where.flatMap(paths);
  if (typeof where !== 'object' || where === null) return [];
  return Object.entries(where).flatMap(([key, value]) => [key, ...paths(value)]);
};

/** Payload reads two underscores as a dot. */
const dotted = (path: string): string => path.replaceAll('__', '.');

/**
 * Refuses a question about a municipality's own fields by way of documents that point at it: "is its budget above a
 * thousand?" answered by a count is an answer. Who administers the programme may read them anyhow.
 * Refuses an order by what stands in another document: Payload sorts by it whether or not the caller may read it.
 */
export const refuseTenantPaths: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  const { where, sort } = args as { where?: unknown; sort?: unknown };
  const sorted = [sort]
    .flat()
    .filter((path) => typeof path === 'string')
    .flatMap((path) => path.split(','))
    .map((path) => dotted(path.trim().replace(/^-/, '')));
  const refuse = () => refusal(texts.errors.badRequest, 400);
  if (!overrideAccess && sorted.some((path) => crossesRelation(collection.flattenedFields, path))) {
    throw refuse();
  }
  const actor = actorOf(req.user);
  if (!actor || can(actor, 'municipalities.seeAll')) return args;
  const asked = [...paths(where).map(dotted), ...sorted];
  if (asked.some((path) => through.test(path))) throw refuse();
  return args;
};
