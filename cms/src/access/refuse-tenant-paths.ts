import type { CollectionBeforeOperationHook } from 'payload';
import { refusal } from '../refusal.ts';
import { texts } from '../texts/texts.ts';
import { actorOf, mayEverywhere } from './actor.ts';

/** A path that goes through a municipality to one of its fields. */
const through = /(^|\.)tenant\.(?!(id|_id)$)/;

const paths = (where: unknown): string[] => {
  if (Array.isArray(where)) return where.flatMap(paths);
  if (typeof where !== 'object' || where === null) return [];
  return Object.entries(where).flatMap(([key, value]) => [key, ...paths(value)]);
};

/**
 * Refuses a question about a municipality's own fields by way of documents that point at it: "is its budget above a
 * thousand?" answered by a count is an answer. Who administers the programme may read them anyhow.
 */
export const refuseTenantPaths: CollectionBeforeOperationHook = ({ args, req }) => {
  const actor = actorOf(req.user);
  if (!actor || mayEverywhere(actor, 'municipalities', 'create')) return args;
  const { where, sort } = args as { where?: unknown; sort?: unknown };
  const sorted = [sort].flat().filter((path) => typeof path === 'string');
  const asked = [...paths(where), ...sorted.map((path) => path.replace(/^-/, ''))];
  if (asked.some((path) => through.test(path))) throw refusal(texts.errors.badRequest, 400);
  return args;
};
