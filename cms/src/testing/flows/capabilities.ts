import { asSystem } from '#platform/access/system-client.ts';
import { findAccount } from '../../features/accounts/store/find-account.ts';
import {
  createInvitationLink,
  createPasswordLink,
} from '../../features/accounts/server/one-time-link.ts';
import { type Answer, callGraphql, callRest } from '../call-cms.ts';
import type { FlowPeople } from './flow-people.ts';

/** Something that opens a door later: made now, used after something changed. */
export interface Capability {
  /** Makes it; gives the secret that its holder has. */
  make: (people: FlowPeople) => Promise<string>;
  /**
   * Uses it with that secret and the password of the account, by the way that its holder would;
   * whether it opened.
   */
  use: (secret: string, people: FlowPeople, password: string) => Promise<boolean>;
}

const codeIn = (link: string): string => new URL(link).searchParams.get('code') ?? '';

/** What an answer says under a name. */
const read = ({ body }: Answer, name: string): string => {
  const value = (body as Record<string, unknown> | null)?.[name] ?? '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const setPassword = async (token: string): Promise<boolean> => {
  const data = { token, password: 'wandelen-langs-het-reitdiep' };
  return (await callRest(null, 'POST', '/users/reset-password', data)).status === 200;
};

const accept = async (token: string, _people: FlowPeople, password: string): Promise<boolean> =>
  (await callRest(null, 'POST', '/users/accept-invitation', { token, password })).status === 200;

/** Invites the subject, who is there already, to one more role. */
async function invite({ maker, subject, world }: FlowPeople): Promise<string> {
  const data = { name: 'Subject', email: subject.email, tenant: world.b, roles: ['digicoach'] };
  const answer = await callRest(maker.token, 'POST', '/users/invite', data);
  return read(answer, 'id');
}

const siteStatus = async (token: string, draft: boolean): Promise<string> => {
  const query = `{ Site(municipality: "bedorp", draft: ${String(draft)}) { status } }`;
  const { body } = await callGraphql(token, query);
  return (body as { data: { Site: { status: string } } }).data.Site.status;
};

/**
 * Everything that is made at one moment and used at a later one. A new one joins here, or it is not
 * tried.
 */
export const capabilities = {
  session: {
    make: ({ subject }) => Promise.resolve(subject.token),
    use: async (token) => read(await callRest(token, 'GET', '/users/me'), 'user') !== '',
  },
  'refreshed session': {
    make: async ({ subject }) =>
      read(await callRest(subject.token, 'POST', '/users/refresh-token'), 'refreshedToken'),
    use: async (token) => (await callRest(token, 'POST', '/users/refresh-token')).status === 200,
  },
  preview: {
    make: ({ subject }) => Promise.resolve(subject.token),
    use: async (token) => (await siteStatus(token, true)) === 'OPEN',
  },
  'personal feed': {
    make: async ({ subject }) =>
      read(await callRest(subject.token, 'POST', '/site-feeds/bedorp', {}), 'key'),
    use: async (key) => {
      const query = `{ SiteFeed(municipality: "bedorp", key: "${key}") { status } }`;
      const { body } = await callGraphql(null, query);
      return (body as { data: { SiteFeed: { status: string } } }).data.SiteFeed.status === 'OPEN';
    },
  },
  'mailed password link': {
    make: async ({ subject, world: { payload } }) =>
      codeIn(await createPasswordLink(payload, (await findAccount({ payload }, subject.id))!)),
    use: setPassword,
  },
  'handed password link': {
    // Of a colleague who belongs nowhere else, since only such an account is the administrator's
    // alone.
    make: async ({ maker, subject }) =>
      codeIn(
        read(await callRest(maker.token, 'POST', `/users/${subject.id}/one-time-link`), 'link'),
      ),
    use: setPassword,
  },
  'mailed invitation': {
    make: async (people) => {
      const { payload } = people.world;
      const id = await invite(people);
      const invitation = await asSystem(payload).findByID({ collection: 'invitations', id });
      return codeIn(await createInvitationLink(payload, invitation));
    },
    use: accept,
  },
  'invitation to a programme role': {
    // Beside a municipality, by who administers the programme.
    make: async ({ programme, subject, world: { b } }) => {
      const data = { name: 'Subject', email: subject.email, tenant: b };
      const wider = { ...data, roles: ['employee'], programmeRoles: ['steeringGroupMember'] };
      const id = read(await callRest(programme.token, 'POST', '/users/invite', wider), 'id');
      const path = `/users/invitations/${id}/link`;
      return codeIn(read(await callRest(programme.token, 'POST', path), 'link'));
    },
    use: accept,
  },
  'handed invitation': {
    make: async (people) => {
      const path = `/users/invitations/${await invite(people)}/link`;
      const answer = await callRest(people.maker.token, 'POST', path);
      return codeIn(read(answer, 'link'));
    },
    use: accept,
  },
} satisfies Record<string, Capability>;

export type CapabilityName = keyof typeof capabilities;
