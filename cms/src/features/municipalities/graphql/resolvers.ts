import { createHash } from 'node:crypto';
import { can } from '@digivaardig/contracts/roles';
import { toActor } from '#platform/access/actor.ts';
import { toMoment } from '@digivaardig/contracts/moments';
import { toLines } from '#platform/graphql/to-lines.ts';
import { lexicalToHtml } from '#platform/rich-text/lexical-to-html.ts';
import { readPicture } from '#platform/files/read-upload.ts';
import { readMunicipalities } from '../server/read-municipalities.ts';
import { findSectionAccess } from '../server/section-access.ts';
import { canOpenSite, findSiteAccess } from '../server/site-access.ts';
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
  SiteMunicipality: {
    canOpen: (municipality, _args, { req }) => canOpenSite(req, municipality),
    demo: ({ demo }) => demo === true,
  },
  Site: {
    id: ({ municipality }) => municipality.id,
    slug: ({ municipality }) => municipality.slug ?? '',
    name: ({ municipality }) => municipality.name,
    visibility: ({ municipality }) => municipality.visibility,
    demo: ({ municipality }) => municipality.demo === true,
    canOpenToolkit: ({ municipality }, _args, { req }) =>
      findSectionAccess(req, municipality, 'toolkit') === 'OPEN',
    canEdit: ({ municipality }, _args, { req }) => {
      const actor = toActor(req.user);
      return actor !== null && can(actor, 'site.preview', municipality.id);
    },
    style: ({ municipality }) => ({ ...municipality.style, tenantId: municipality.id }),
    welcome: ({ municipality }) => ({ ...municipality.welcome, tenantId: municipality.id }),
    help: ({ municipality }) => municipality.help,
    about: ({ municipality }) => municipality.about,
    privacy: ({ municipality }) => municipality.privacy,
    accessibility: ({ municipality }) => municipality.accessibility,
  },
  SiteStyle: {
    // The logo is no part of the stylesheet.
    hash: ({ tenantId: _tenant, logo: _logo, ...values }) =>
      createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 12),
    logo: ({ logo, tenantId }, _args, { req }) => readPicture(req, tenantId, logo),
  },
  SiteWelcome: {
    photo: ({ photo, tenantId }, _args, { req }) => readPicture(req, tenantId, photo),
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
