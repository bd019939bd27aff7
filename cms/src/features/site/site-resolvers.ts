import type { GraphQLResolveInfo } from 'graphql';
import type { PayloadRequest } from 'payload';
import { actorOf } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { env } from '#platform/env.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { findMembershipKey } from '#features/accounts';
import { atAddress } from '#platform/slugs/slug-history.ts';
import { feedSince } from '#features/news';
import { notArchived } from '#features/municipalities';
import { siteFeed } from '#features/news';
import type { Municipality } from '../../payload-types.ts';
import { asksFor } from '#platform/graphql/asks-for.ts';
import { siteDashboard } from '#features/dashboards';
import { municipalityFields } from '#features/municipalities';
import { siteArticle, siteNews } from '#features/news';
import { screaming } from '#platform/graphql/screaming.ts';
import { siteAccess } from '#features/municipalities';
import { siteContent } from '#features/content';
import { siteThemes } from '#features/content';
import { personalData } from '#features/privacy';
import { siteToolkit } from '#features/content';

interface Context {
  req: PayloadRequest;
}

const municipalitiesOf = async (req: PayloadRequest, ids?: string[]): Promise<Municipality[]> =>
  (
    await asSystem(req.payload, req).find({
      collection: 'municipalities',
      where: ids ? { and: [notArchived, { id: { in: ids } }] } : notArchived,
      sort: 'name',
      pagination: false,
    })
  ).docs;

async function site(req: PayloadRequest, slug: string, draft: boolean) {
  const access = await siteAccess(req, slug, { draft });
  if (access.status !== 'OPEN') return { status: access.status, site: null };
  const fields = municipalityFields(access.municipality);
  const content = siteContent(req, access.municipality, { draft });
  let themes: ReturnType<typeof siteThemes> | undefined;
  const allThemes = (whole = false) => (themes ??= siteThemes(content, whole));
  return {
    status: 'OPEN',
    site: {
      ...fields,
      privacy: () => ({ ...fields.privacy(), personalData: personalData() }),
      themes: (_args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
        allThemes(asksFor(info, ['steps', 'bodyHtml', 'goals'])),
      theme: async (args: { slug: string }) => atAddress(await allThemes(), args.slug),
      module: async (args: { slug: string }) =>
        atAddress(
          (await allThemes()).flatMap(({ modules }) => modules),
          args.slug,
        ),
      news: (args: { page: number; limit: number }) => siteNews(content, args),
      article: (args: { slug: string }) => siteArticle(content, args.slug),
      toolkit: () => siteToolkit(content),
    },
  };
}

async function me(req: PayloadRequest) {
  const actor = actorOf(req.user);
  if (!actor || !req.user) return null;
  let found: Promise<Municipality[]> | undefined;
  // Asked with every page of who is signed in, and most pages want no more than the name.
  const mine = () => (found ??= municipalitiesOf(req, [...actor.memberships.keys()]));
  return {
    name: req.user.name,
    email: req.user.email,
    municipalities: async () => (await mine()).map(({ slug }) => slug),
    adminUrl: can(actor, 'admin.open') ? `${env.CMS_URL}/admin` : null,
    canOpenDashboard: can(actor, 'dashboard.open'),
    feedSince: async ({ municipality }: { municipality: string }) => {
      const place = atAddress(await mine(), municipality);
      const membershipKey = place && findMembershipKey(req.user, place.id);
      if (!place || !membershipKey) return null;
      return feedSince(req, { userId: actor.id, tenantId: place.id, membershipKey });
    },
  };
}

/** The fields of the schema's Query: `graphql` calls a function of the root value with (arguments, context). */
export const siteResolvers: Record<string, (args: never, context: Context) => unknown> = {
  SiteMunicipalities: async (_args: never, { req }) =>
    (await municipalitiesOf(req)).map(({ slug, name, visibility, demo }) => ({
      slug,
      name,
      visibility: screaming(visibility),
      demo: demo === true,
    })),
  Site: ({ municipality, draft }: { municipality: string; draft: boolean }, { req }) =>
    site(req, municipality, draft),
  SiteMe: (_args: never, { req }) => me(req),
  SiteFeed: (args: { municipality: string; key: string }, { req }) =>
    siteFeed(req, args.municipality, args.key),
  SiteDashboard: (_args: never, { req }) => siteDashboard(req),
};
