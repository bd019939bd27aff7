import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import type { Municipality } from '../../../payload-types.ts';
import { can } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { messages } from '#platform/i18n/messages.ts';

const normaliseName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Only the programme gives names. A rule on the field would leave an older version that is restored
 * without one.
 */
const canName = (req: PayloadRequest): boolean => {
  const actor = toActor(req.user);
  return actor === null || can(actor, 'municipalities.rename');
};

/**
 * No two municipalities have one name, capitals and spaces apart: lists and mails tell them apart
 * by it. Who may not give one saves the rest, and the name stays.
 */
export const guardName: CollectionBeforeValidateHook<Municipality> = async ({
  data,
  originalDoc: before,
  req,
}) => {
  const name: unknown = data?.name;
  if (typeof name !== 'string' || name === before?.name) return data;
  if (before && !canName(req)) return { ...data, name: before.name };
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'municipalities',
    pagination: false,
    select: { name: true },
  });
  const isTaken = docs.some(
    (one) => one.id !== before?.id && normaliseName(one.name) === normaliseName(name),
  );
  if (!isTaken) return data;
  const errors = [{ path: 'name', label: 'Naam', message: messages.errors.nameTaken(name.trim()) }];
  throw new ValidationError({ collection: 'municipalities', errors }, req.t);
};
