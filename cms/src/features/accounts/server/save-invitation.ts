import { accountInvited } from '../events.ts';
import type { PayloadRequest, Where } from 'payload';
import {
  type MunicipalityRole,
  type ProgrammeRole,
  roleLabels,
} from '@digivaardig/contracts/roles';
import { deleteEach } from '#platform/access/delete-each.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { whereNotArchived } from '#features/municipalities';
import { getClock } from '#platform/clock/clock.ts';
import { writeAuditEntry } from '#platform/audit/write-audit-entry.ts';
import { inTransaction, isDuplicate } from '#platform/db/in-transaction.ts';
import { writeEvent } from '#platform/events/write-event.ts';
import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { accountMessages } from '../messages.ts';
import { toActor } from '#platform/access/actor.ts';
import { canManageInvitation } from './can-manage.ts';
import { findAccountByEmail } from '../store/find-account.ts';
import { linkDays } from './one-time-link.ts';

/** A validated invitation. */
export interface InvitationDraft {
  name: string;
  email: string;
  tenant: string | null;
  roles: MunicipalityRole[];
  programmeRoles: ProgrammeRole[];
}

const addDays = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 24 * 3_600_000).toISOString();

const whereSameInvitation = ({ email, tenant }: InvitationDraft): Where => ({
  and: [
    { email: { equals: email } },
    tenant ? { tenantId: { equals: tenant } } : { tenantId: { exists: false } },
  ],
});

/** Lists the ids of open invitations of this address to this municipality. */
async function listOpenInvitations(req: PayloadRequest, draft: InvitationDraft): Promise<string[]> {
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'invitations',
    where: whereSameInvitation(draft),
    pagination: false,
  });
  return docs.map(({ id }) => id);
}

/**
 * @throws APIError 409 when the user may not manage an earlier invitation that this one replaces
 */
async function assertCanReplace(req: PayloadRequest, draft: InvitationDraft): Promise<void> {
  const actor = toActor(req.user);
  if (!actor) return;
  const { docs } = await asSystem(req.payload, req).find({
    collection: 'invitations',
    where: whereSameInvitation(draft),
    pagination: false,
  });
  if (docs.some((invitation) => !canManageInvitation(actor, invitation))) {
    throw userError(accountMessages.errors.invitationOfProgramme, 409);
  }
}

async function assertMunicipalityOpen(req: PayloadRequest, tenant: string): Promise<void> {
  const where = { and: [{ id: { equals: tenant } }, whereNotArchived] };
  const municipalities = await asSystem(req.payload, req).count({
    collection: 'municipalities',
    where,
  });
  if (municipalities.totalDocs === 0) throw userError(messages.errors.badRequest, 400);
}

async function replaceInvitation(req: PayloadRequest, draft: InvitationDraft): Promise<string> {
  const { name, email, tenant, roles, programmeRoles } = draft;
  const system = asSystem(req.payload, req);
  await assertCanReplace(req, draft);
  await deleteEach(
    req.payload,
    { collection: 'invitations', where: whereSameInvitation(draft) },
    req,
  );
  const invitation = await system.create({
    collection: 'invitations',
    data: {
      name,
      email,
      tenantId: tenant,
      roles,
      programmeRoles,
      invitedBy: req.user?.name ?? '',
      invitedById: req.user?.id ?? null,
      invitedByVersion: req.user?.accountVersion ?? 0,
      accountId: (await findAccountByEmail(req, email))?.id ?? null,
      expiresAt: addDays(getClock(req.payload).now(), linkDays.invitation),
    },
  });
  await writeEvent(req, accountInvited, {
    tenant,
    subject: { collection: 'invitations', id: invitation.id },
  });
  await writeAuditEntry(req, {
    kind: 'invitation',
    tenant,
    subject: { id: invitation.id, name: `${name} (${email})` },
    from: [],
    to: [...roles, ...programmeRoles].map((role) => roleLabels[role]),
  });
  return invitation.id;
}

/**
 * Saves the open invitation of an address to a municipality, replacing an earlier one. Concurrent
 * requests share one row and one mail.
 * @returns the id of the invitation
 */
export async function saveInvitation(req: PayloadRequest, draft: InvitationDraft): Promise<string> {
  const earlierIds = new Set(await listOpenInvitations(req, draft));
  const saveInTransaction = async (transaction: PayloadRequest): Promise<string> => {
    if (draft.tenant) await assertMunicipalityOpen(transaction, draft.tenant);
    const concurrentId = (await listOpenInvitations(transaction, draft)).find(
      (id) => !earlierIds.has(id),
    );
    return concurrentId ?? replaceInvitation(transaction, draft);
  };
  try {
    return await inTransaction(req.payload, saveInTransaction, req);
  } catch (error) {
    const [concurrentId] = isDuplicate(error) ? await listOpenInvitations(req, draft) : [];
    if (concurrentId) return concurrentId;
    throw error;
  }
}
