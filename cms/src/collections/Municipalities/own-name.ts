import { type CollectionBeforeValidateHook, ValidationError } from 'payload';
import { asSystem } from '../../access/system.ts';
import { texts } from '../../texts/texts.ts';

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** No two municipalities have one name, capitals and spaces apart: lists and mails tell them apart by it. */
export const ownName: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const { name } = (data ?? {}) as { name?: unknown };
  const before = originalDoc as { id?: string; name?: string } | undefined;
  if (typeof name !== 'string' || name === before?.name) return data as unknown;
  const { docs } = await asSystem(req.payload, req).find({
    ...{ collection: 'municipalities', pagination: false, select: { name: true } },
  });
  const taken = docs.some((one) => one.id !== before?.id && plain(one.name) === plain(name));
  if (!taken) return data as unknown;
  const errors = [{ path: 'name', label: 'Naam', message: texts.errors.nameTaken(name.trim()) }];
  throw new ValidationError({ collection: 'municipalities', errors }, req.t);
};
