import { createHash } from 'node:crypto';
import { toMoment } from '@digivaardig/contracts/moments';
import { toLines } from '#platform/graphql/to-lines.ts';
import { lexicalToHtml } from '#platform/rich-text/lexical-to-html.ts';
import { readMunicipalities } from '../server/read-municipalities.ts';
import { findSiteAccess } from '../server/site-access.ts';
import { enums } from './enums.ts';
import type { Resolvers } from './resolver-types.ts';

/** Resolves which municipalities there are, and what each states about itself. */
export const resolvers: Resolvers = {
  ...enums,
  Query: {
    SiteMunicipalities: async (_query, _args, { req }) => [...(await readMunicipalities(req))],
    Site: async (_query, { municipality: slug, draft }, { req }) => {
      const access = await findSiteAccess(req, slug, { draft });
      if (access.status !== 'OPEN') return { status: access.status, site: null };
      return { status: 'OPEN', site: { municipality: access.municipality, draft } };
    },
  },
  SiteMunicipality: { demo: ({ demo }) => demo === true },
  Site: {
    id: ({ municipality }) => municipality.id,
    slug: ({ municipality }) => municipality.slug ?? '',
    name: ({ municipality }) => municipality.name,
    visibility: ({ municipality }) => municipality.visibility,
    demo: ({ municipality }) => municipality.demo === true,
    style: ({ municipality }) => municipality.style,
    welcome: ({ municipality }) => municipality.welcome,
    help: ({ municipality }) => municipality.help,
    about: ({ municipality }) => municipality.about,
    privacy: ({ municipality }) => municipality.privacy,
    accessibility: ({ municipality }) => municipality.accessibility,
  },
  SiteStyle: {
    hash: (style) => createHash('sha256').update(JSON.stringify(style)).digest('hex').slice(0, 12),
  },
  SiteHelp: { contacts: ({ contacts }) => contacts ?? [] },
  SiteAbout: {
    html: ({ body }) => lexicalToHtml(body),
    goals: ({ goals }) => toLines(goals),
  },
  SitePrivacy: {
    html: ({ body }) => lexicalToHtml(body) || null,
    reviewedAt: ({ reviewedAt }) => toMoment(reviewedAt),
  },
  SiteAccessibility: {
    examinedAt: ({ examinedAt }) => toMoment(examinedAt),
    issues: ({ issues }) => toLines(issues),
  },
};
