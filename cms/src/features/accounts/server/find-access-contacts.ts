import { sortByName } from '@digivaardig/contracts/compare-names';
import type { PayloadRequest } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { readMunicipalities } from '#features/municipalities';
import { toDisplayName } from '../model/display-name.ts';
import { findFirstHolders } from './find-first-holders.ts';

/** Who gives rights in a municipality; empty when nobody there does. */
export interface AccessContacts {
  municipality: string;
  slug: string;
  contacts: { name: string; email: string }[];
}

/** More names would be a list of accounts, and the reader needs one. */
const maxContacts = 3;

/**
 * Finds whom the user of a request can ask for rights, in each of their own municipalities: its
 * functional administrators, by name and address. These are colleagues, so nobody else may see them:
 * a visitor gets nothing, nor does somebody of the programme alone.
 */
export async function findAccessContacts(req: PayloadRequest): Promise<AccessContacts[]> {
  const actor = toActor(req.user);
  if (!actor || actor.memberships.size === 0) return [];
  const municipalities = await readMunicipalities(req, [...actor.memberships.keys()]);
  return Promise.all(
    municipalities.map(async ({ id, name, slug }) => {
      const holders = await findFirstHolders(req.payload, id, ['functionalAdmin']);
      const others = holders
        .filter((holder) => holder.id !== actor.id)
        .map((holder) => ({ name: toDisplayName(holder.name), email: holder.email }));
      return {
        municipality: name,
        slug: slug ?? '',
        contacts: sortByName(others).slice(0, maxContacts),
      };
    }),
  );
}
