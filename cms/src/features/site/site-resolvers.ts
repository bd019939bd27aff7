import type { GraphQLResolveInfo } from 'graphql';
import type { PayloadRequest } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { env } from '#platform/env.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { findMembershipKey } from '#features/accounts';
import { findBySlug } from '#platform/slugs/slug-history.ts';
import { readFeedCreatedAt } from '#features/news';
import { whereNotArchived } from '#features/municipalities';
import { resolveSiteFeed } from '#features/news';
import type { Municipality } from '../../payload-types.ts';
import { selectsAnyField } from '#platform/graphql/selects-any-field.ts';
import { resolveSiteDashboard } from '#features/dashboards';
import { toSiteMunicipality } from '#features/municipalities';
import { resolveSiteArticle, resolveSiteNews } from '#features/news';
import { toConstantCase } from '#platform/graphql/constant-case.ts';
import { findSiteAccess } from '#features/municipalities';
import { createSiteContent } from '#features/content';
import { resolveSiteThemes } from '#features/content';
import { listPersonalData } from '#features/privacy';
import { resolveSiteToolkit } from '#features/content';

interface Context {
  req: PayloadRequest;
}

const readMunicipalities = async (req: PayloadRequest, ids?: string[]): Promise<Municipality[]> =>
  (
    await asSystem(req.payload, req).find({
      collection: 'municipalities',
      where: ids ? { and: [whereNotArchived, { id: { in: ids } }] } : whereNotArchived,
      sort: 'name',
      pagination: false,
    })
  ).docs;

async function resolveSite(req: PayloadRequest, slug: string, draft: boolean) {
  const access = await findSiteAccess(req, slug, { draft });
  if (access.status !== 'OPEN') return { status: access.status, site: null };
  const fields = toSiteMunicipality(access.municipality);
  const content = createSiteContent(req, access.municipality, { draft });
  let themes: ReturnType<typeof resolveSiteThemes> | undefined;
  const allThemes = (isFull = false) => (themes ??= resolveSiteThemes(content, isFull));
  return {
    status: 'OPEN',
    site: {
      ...fields,
      privacy: () => ({ ...fields.privacy(), personalData: listPersonalData(req.payload.config) }),
      themes: (_args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
        allThemes(selectsAnyField(info, ['steps', 'bodyHtml', 'goals'])),
      theme: async (args: { slug: string }) => findBySlug(await allThemes(), args.slug),
      module: async (args: { slug: string }) =>
        findBySlug(
          (await allThemes()).flatMap(({ modules }) => modules),
          args.slug,
        ),
      news: (args: { page: number; limit: number }) => resolveSiteNews(content, args),
      article: (args: { slug: string }) => resolveSiteArticle(content, args.slug),
      toolkit: () => resolveSiteToolkit(content),
    },
  };
}

async function resolveMe(req: PayloadRequest) {
  const actor = toActor(req.user);
  if (!actor || !req.user) return null;
  let municipalitiesPromise: Promise<Municipality[]> | undefined;
  // Asked with every page of who is signed in, and most pages want no more than the name.
  const readOwnMunicipalities = () =>
    (municipalitiesPromise ??= readMunicipalities(req, [...actor.memberships.keys()]));
  return {
    name: req.user.name,
    email: req.user.email,
    municipalities: async () => (await readOwnMunicipalities()).map(({ slug }) => slug),
    adminUrl: can(actor, 'admin.open') ? `${env.CMS_URL}/admin` : null,
    canOpenDashboard: can(actor, 'dashboard.open'),
    feedSince: async ({ municipality }: { municipality: string }) => {
      const own = findBySlug(await readOwnMunicipalities(), municipality);
      const membershipKey = own && findMembershipKey(req.user, own.id);
      if (!own || !membershipKey) return null;
      return readFeedCreatedAt(req, { userId: actor.id, tenantId: own.id, membershipKey });
    },
  };
}

/**
 * The fields of the schema's Query: `graphql` calls a function of the root value with (arguments,
 * context).
 */
export const siteResolvers: Record<string, (args: never, context: Context) => unknown> = {
  SiteMunicipalities: async (_args: never, { req }) =>
    (await readMunicipalities(req)).map(({ slug, name, visibility, demo }) => ({
      slug,
      name,
      visibility: toConstantCase(visibility),
      demo: demo === true,
    })),
  Site: ({ municipality, draft }: { municipality: string; draft: boolean }, { req }) =>
    resolveSite(req, municipality, draft),
  SiteMe: (_args: never, { req }) => resolveMe(req),
  SiteFeed: (args: { municipality: string; key: string }, { req }) =>
    resolveSiteFeed(req, args.municipality, args.key),
  SiteDashboard: (_args: never, { req }) => resolveSiteDashboard(req),
};
