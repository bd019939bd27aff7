import type { Payload, Where } from 'payload';
import { municipalityDefaults } from '#features/municipalities';
import { toActor } from '#platform/access/actor.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { lexicalToLines } from '#platform/rich-text/lexical-to-plain-text.ts';
import type { Municipality } from '../../../payload-types.ts';
import type { SetupState } from './list-missing-parts.ts';

const neededRoles = ['contentManager', 'communicationOfficer'] as const;

/** The roles of editors that somebody has in a municipality. */
async function readRoles(payload: Payload, tenant: string): Promise<SetupState['roles']> {
  const { docs } = await asSystem(payload).find({
    collection: 'users',
    where: {
      and: [{ 'tenants.tenant': { equals: tenant } }, { 'tenants.roles': { in: neededRoles } }],
    },
    select: { tenants: true },
    pagination: false,
  });
  // The query also finds people with such a role in another municipality.
  return new Set(docs.flatMap((user) => toActor(user)?.memberships.get(tenant) ?? []));
}

/**
 * Reads what decides what a municipality still lacks. Reads as the system: the caller checks that
 * the user administers it.
 */
export async function readSetupState(
  payload: Payload,
  municipality: Municipality,
): Promise<SetupState> {
  const { id, welcome, about, help, privacy, style } = municipality;
  const system = asSystem(payload);
  const where = { tenant: { equals: id } };
  const isDated: Where = { and: [where, { start: { exists: true } }] };
  const [roles, channels, phases, waiting, appeared] = await Promise.all([
    readRoles(payload, id),
    system.count({ collection: 'channels', where }),
    system.count({ collection: 'campaign-phases', where: isDated }),
    system.count({ collection: 'news-queue', where }),
    system.count({ collection: 'news-publications', where }),
  ]);
  return {
    hasDefault: {
      style: style.brand === municipalityDefaults.brand,
      welcome: welcome.introduction === municipalityDefaults.welcome,
      about: lexicalToLines(about.body).join(' ') === municipalityDefaults.about,
    },
    helpContacts: help.contacts?.length ?? 0,
    isPrivacyReviewed: Boolean(privacy.reviewedAt),
    roles,
    channels: channels.totalDocs,
    datedPhases: phases.totalDocs,
    articles: waiting.totalDocs + appeared.totalDocs,
  };
}
