import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import { actorOf, type UserLike } from '../access/actor.ts';
import { idOf } from '../ids/to-id.ts';
import { roleLabels } from '../access/roles.ts';
import { asSystem } from '../access/system-client.ts';
import type { Municipality, Offer, User } from '../../payload-types.ts';
import { texts } from '../i18n/messages.ts';
import { type LogEntry, writeLog } from './write-log.ts';

const programme = Symbol('programme');

/** Roles per place, as users call them. */
function rolesPerPlace(user: UserLike | null): Map<string | typeof programme, string[]> {
  const actor = actorOf(user);
  const places = new Map<string | typeof programme, string[]>();
  for (const [tenant, roles] of actor?.memberships ?? []) {
    places.set(tenant, roles.map((role) => roleLabels[role]).sort());
  }
  const wider = actor?.programmeRoles ?? [];
  if (wider.length > 0) places.set(programme, wider.map((role) => roleLabels[role]).sort());
  return places;
}

/** Roles that come by an invitation are its maker's doing, not of whoever accepts. */
function giverOf(context: Record<string, unknown>): Pick<LogEntry, 'actor'> {
  const giver = context['onBehalfOf'] as LogEntry['actor'];
  return giver ? { actor: giver } : {};
}

/** Writes down each place in which somebody's roles changed. */
export const logRoles: CollectionAfterChangeHook = async ({ context, doc, previousDoc, req }) => {
  if (context['quietly'] === true) return doc as unknown;
  const user = doc as User;
  const before = rolesPerPlace((previousDoc as User | undefined) ?? null);
  const after = rolesPerPlace(user);
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    const [from, to] = [before.get(place) ?? [], after.get(place) ?? []];
    if (from.join() === to.join()) continue;
    const tenant = place === programme ? null : place;
    const subject = { id: user.id, name: user.name };
    await writeLog(req, { kind: 'roles', tenant, subject, from, to, ...giverOf(context) });
  }
  return doc as unknown;
};

/** The title of what an offer switches; its id when it is gone. */
async function titleOf(req: PayloadRequest, { item }: Offer): Promise<string> {
  const id = idOf(item.value) ?? '';
  const found = await asSystem(req.payload, req).findByID({
    collection: item.relationTo,
    id,
    disableErrors: true,
    select: { title: true },
  });
  return (found as { title?: string } | null)?.title ?? id;
}

const word = (on: boolean | null | undefined) => (on ? texts.log.on : texts.log.off);

async function logOffer(req: PayloadRequest, offer: Offer, from: string[], to: string[]) {
  if (from.join() === to.join()) return;
  const subject = { id: idOf(offer.item.value) ?? '', name: await titleOf(req, offer) };
  await writeLog(req, { kind: 'offer', tenant: idOf(offer.tenant), subject, from, to });
}

/** Writes down what a municipality switched on or off, by whatever route. */
export const logOfferChange: CollectionAfterChangeHook = async ({
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (context['quietly'] === true) return doc as unknown;
  const before = operation === 'update' ? [word((previousDoc as Offer).on)] : [];
  await logOffer(req, doc as Offer, before, [word((doc as Offer).on)]);
  return doc as unknown;
};

/** A choice that is taken back: the default holds again. */
export const logOfferDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await logOffer(req, doc as Offer, [word((doc as Offer).on)], []);
  return doc as unknown;
};

const visibilityOf = ({ visibility }: Municipality) => texts.log.visibility[visibility];

/** Writes down who may see a municipality's site from now on, and when it is archived or restored. */
export const logMunicipality: CollectionAfterChangeHook = async ({
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (context['quietly'] === true) return doc as unknown;
  const after = doc as Municipality;
  const before = operation === 'update' ? (previousDoc as Municipality) : null;
  const entry = { tenant: after.id, subject: { id: after.id, name: after.name } };
  if (before?.visibility !== after.visibility) {
    const from = before ? [visibilityOf(before)] : [];
    await writeLog(req, { kind: 'visibility', ...entry, from, to: [visibilityOf(after)] });
  }
  const state = (one: Municipality) => (one.archivedAt ? texts.log.archived : texts.log.open);
  if (before && state(before) !== state(after)) {
    const [from, to] = [[state(before)], [state(after)]];
    await writeLog(req, { kind: 'archive', ...entry, from, to });
  }
  return doc as unknown;
};
