import { can } from '@digivaardig/contracts/roles';
import { readMunicipalities } from '#features/municipalities';
import { toActor } from '#platform/access/actor.ts';
import { env } from '#platform/env.ts';
import type { Resolvers } from './resolver-types.ts';

/** Resolves who is signed in. */
export const resolvers: Resolvers = {
  Query: {
    SiteMe: (_query, _args, { req }) => {
      const actor = toActor(req.user);
      if (!actor || !req.user) return null;
      let municipalities: ReturnType<typeof readMunicipalities> | undefined;
      return {
        user: req.user,
        actor,
        readMunicipalities: () =>
          (municipalities ??= readMunicipalities(req, [...actor.memberships.keys()])),
      };
    },
  },
  SiteMe: {
    name: ({ user }) => user.name,
    email: ({ user }) => user.email,
    municipalities: async (me) => (await me.readMunicipalities()).flatMap(({ slug }) => slug ?? []),
    adminUrl: ({ actor }) => (can(actor, 'admin.open') ? `${env.CMS_URL}/admin` : null),
    canOpenDashboard: ({ actor }) => can(actor, 'dashboard.open'),
  },
};
