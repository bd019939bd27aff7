import type { Payload } from 'payload';
import { findFirstHolders } from '#features/accounts';
import type { User } from '../../../payload-types.ts';

/** Finds the users of a municipality to notify about a news shortage. */
export const findShortageRecipients = (payload: Payload, tenant: string): Promise<User[]> =>
  findFirstHolders(payload, tenant, ['communicationOfficer', 'functionalAdmin']);
