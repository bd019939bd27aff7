import { isText } from '@digivaardig/contracts/guards';
import { documentId } from '@digivaardig/contracts/ids';
import type { PayloadRequest } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { messages } from '#platform/i18n/messages.ts';
import { historyMessages } from './history-messages.ts';
import { getSaveRecord } from './saved-field.ts';

/** Whose doing something is: an account, or the name that was written down with it. */
export interface Doer {
  /** Null for the system, and for what has no account written down. */
  account: string | null;
  name: string | null;
}

/** Who saved a version. */
export function findDoer(version: Readonly<Record<string, unknown>>): Doer {
  const name = version['editedBy'];
  return { account: getSaveRecord(version)?.by ?? null, name: isText(name) ? name : null };
}

/**
 * Names who did something, in one query: an account by its present name, a deleted one without.
 */
export async function nameAccounts(
  req: PayloadRequest,
  doers: readonly Doer[],
): Promise<(doer: Doer) => string> {
  const ids = new Set(doers.flatMap(({ account }) => account ?? []));
  const accounts = [...ids].filter((id) => documentId.safeParse(id).success);
  const { docs } =
    accounts.length > 0
      ? await asSystem(req.payload, req).find({
          collection: 'users',
          where: { id: { in: accounts } },
          select: { name: true },
          pagination: false,
        })
      : { docs: [] };
  const names = new Map(docs.map(({ id, name }) => [id, name]));
  return ({ account, name }) => {
    if (account) return names.get(account) || historyMessages.formerColleague;
    if (name === messages.log.system) return historyMessages.system;
    return name || historyMessages.unknown;
  };
}
