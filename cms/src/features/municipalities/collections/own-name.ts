import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload';
import { actorOf } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { texts } from '#platform/i18n/messages.ts';

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** Only the programme gives names. A rule on the field would leave an older version that is restored without one. */
const mayName = (req: PayloadRequest): boolean => {
  const actor = actorOf(req.user);
  return actor === null || can(actor, 'municipalities.rename');
};

/**
 * No two municipalities have one name, capitals and spaces apart: lists and mails tell them apart by it. Who may not give one saves the
 * rest, and the name stays.
 */
export const ownName: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const { name } = (data ?? {}) as { name?: unknown };
  const before = originalDoc as { id?: string; name?: string } | undefined;
  if (typeof name !== 'string' || name === before?.name) return data as unknown;
  if (before && !mayName(req)) return { ...(data as object), name: before.name };
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'municipalities',
    pagination: false,
    select: { name: true },
  });
  const taken = docs.some((one) => one.id !== before?.id && plain(one.name) === plain(name));
  if (!taken) return data as unknown;
  const errors = [{ path: 'name', label: 'Naam', message: texts.errors.nameTaken(name.trim()) }];
  throw new ValidationError({ collection: 'municipalities', errors }, req.t);
};
