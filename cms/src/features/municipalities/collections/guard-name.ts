import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import type { Municipality } from '../../../payload-types.ts';
import { can } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { municipalityMessages } from '../messages.ts';

const normaliseName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Lets only the programme change names. Access on the field would not suffice, since restoring an
 * older version would then leave the name empty.
 */
const canName = (req: PayloadRequest): boolean => {
  const actor = toActor(req.user);
  return actor === null || can(actor, 'municipalities.rename');
};

/**
 * Rejects a name that another municipality has, ignoring case and spaces, since lists and mails
 * identify a municipality by its name. A user who may not change the name can save the other
 * fields.
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
  const errors = [
    { path: 'name', label: 'Naam', message: municipalityMessages.errors.nameTaken(name.trim()) },
  ];
  throw new ValidationError({ collection: 'municipalities', errors }, req.t);
};
