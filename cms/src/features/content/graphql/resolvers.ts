import { readPicture } from '#platform/files/read-upload.ts';
import { computeCoverage } from '@digivaardig/analytics/coverage';
import { phaseKeys, phaseTitles } from '#platform/fields/select-options.ts';
import { getClock } from '#platform/clock/clock.ts';
import { toMoment } from '@digivaardig/contracts/moments';
import { findSectionAccess } from '#features/municipalities';
import { toLines } from '#platform/graphql/to-lines.ts';
import { findBySlug } from '#platform/slugs/slug-history.ts';
import { toBlockParents } from '../blocks/read-blocks.ts';
import { modules } from '../kinds/modules.ts';
import { themes } from '../kinds/themes.ts';
import { getAnnouncedMonth } from '../model/announced-month.ts';
import { contentMessages } from '../messages.ts';
import { blockResolvers } from './block-resolvers.ts';
import { chooseFirstModule } from './choose-first-module.ts';
import { enums } from './enums.ts';
import { findReplacement } from './find-replacement.ts';
import { listPrerequisites } from './list-prerequisites.ts';
import type { ModuleParent } from './read-site-themes.ts';
import type { Resolvers } from './resolver-types.ts';
import { getSiteContent, readProgramme } from './site-content.ts';

const { untitled } = contentMessages.values;

/** A module with its lists and rich text; all that an answer asks for are read together. */
const readComplete = async ({ reader, module }: ModuleParent) =>
  (await reader.byId(modules, module.identity))?.values;

const compareMoments = (a: unknown, b: unknown): number =>
  (toMoment(a) ?? '').localeCompare(toMoment(b) ?? '');

/** @throws Error for a moment that is not readable, which costs its row */
function getMoment(value: unknown): string {
  const moment = toMoment(value);
  if (moment === null) throw new Error('A stored moment is not readable.');
  return moment;
}

/** The titles of a draft may be missing, like everything in it. */
export const resolvers: Resolvers = {
  ...enums,
  ...blockResolvers,
  Site: {
    themes: (site, _args, { req }) => getSiteContent(site, req).readThemes(),
    theme: async (site, { slug }, { req }) => {
      const themes = await getSiteContent(site, req).readThemes();
      const candidates = themes.map((parent) => ({ ...parent.theme.values, parent }));
      return findBySlug(candidates, slug)?.parent ?? null;
    },
    module: async (site, { slug }, { req }) => {
      const themes = await getSiteContent(site, req).readThemes();
      const candidates = themes.flatMap((theme) =>
        theme.modules.map((parent) => ({ ...parent.module.values, parent })),
      );
      return findBySlug(candidates, slug)?.parent ?? null;
    },
    endedModule: async (site, { slug }, { req }) =>
      findReplacement(getSiteContent(site, req), slug),
    firstModule: async (site, _args, { req }) =>
      chooseFirstModule(await getSiteContent(site, req).readThemes()) ?? null,
    toolkit: (site, _args, { req }) => {
      const status = findSectionAccess(req, site.municipality, 'toolkit');
      return { status, toolkit: status === 'OPEN' ? getSiteContent(site, req).toolkit : null };
    },
    personas: (site, _args, { req }) => {
      const status = findSectionAccess(req, site.municipality, 'personas');
      return { status, toolkit: status === 'OPEN' ? getSiteContent(site, req).toolkit : null };
    },
  },
  SiteTheme: {
    id: ({ theme }) => theme.identity,
    slug: ({ theme }) => theme.values.slug ?? '',
    title: ({ theme }) => theme.values.title || untitled,
    introduction: ({ theme }) => theme.values.introduction ?? '',
    photo: ({ theme, reader }) =>
      readPicture(reader.req, reader.municipality.id, theme.values.photo),
    origin: ({ theme }) => theme.origin,
    coverage: async (theme, _args, { req }) =>
      computeCoverage(theme.modules.length, (await readProgramme(req)).extensiveFrom),
    moduleCount: (theme) => theme.modules.length,
    extensiveFrom: async (_theme, _args, { req }) => (await readProgramme(req)).extensiveFrom,
    announcedFor: ({ modules: ofTheme, theme }, _args, { req }) =>
      ofTheme.length > 0
        ? null
        : getAnnouncedMonth(theme.values.announcedFor, getClock(req.payload).now()),
    content: async ({ theme, reader }) =>
      toBlockParents((await reader.byId(themes, theme.identity))?.values.content, reader),
    modules: (theme) => theme.modules,
  },
  SiteThemeLink: {
    slug: ({ values }) => values.slug ?? '',
    title: ({ values }) => values.title || untitled,
  },
  SiteModuleLink: {
    slug: ({ values }) => values.slug ?? '',
    title: ({ values }) => values.title || untitled,
    minutes: ({ values }) => values.minutes ?? null,
  },
  SiteModule: {
    id: ({ module }) => module.identity,
    slug: ({ module }) => module.values.slug ?? '',
    title: ({ module }) => module.values.title || untitled,
    introduction: ({ module }) => module.values.introduction ?? '',
    origin: ({ module }) => module.origin,
    theme: ({ theme }) => theme,
    skillKind: ({ module }) => module.values.skillKind || null,
    level: ({ module }) => module.values.level || null,
    deliveryForm: ({ module }) => module.values.deliveryForm || null,
    minutes: ({ module }) => module.values.minutes ?? null,
    profiles: ({ module }) => module.values.profiles ?? [],
    prerequisites: ({ module, reachable }) => listPrerequisites(module, reachable),
    competences: ({ module }) => module.values.competences ?? [],
    goals: async (parent) => toLines((await readComplete(parent))?.goals),
    content: async (parent) => toBlockParents((await readComplete(parent))?.content, parent.reader),
    previous: ({ previous }) => previous ?? null,
    next: ({ next }) => next ?? null,
    updatedAt: ({ module: { values } }) =>
      toMoment(values.updatedAt) ?? toMoment(values.createdAt) ?? '',
  },
  SitePersonasAnswer: {
    personas: ({ toolkit }) => toolkit?.readPersonas() ?? null,
    persona: async ({ toolkit }, { slug }) => {
      const personas = (await toolkit?.readPersonas()) ?? [];
      const candidates = personas.map((parent) => ({ ...parent.persona, parent }));
      return findBySlug(candidates, slug)?.parent ?? null;
    },
  },
  SiteToolkit: {
    phases: (toolkit) => toolkit.readPhases(),
    channels: (toolkit) => toolkit.readChannels(),
    materials: (toolkit) => toolkit.readMaterials(),
  },
  SitePersona: {
    id: ({ persona }) => persona.id,
    slug: ({ persona }) => persona.slug ?? '',
    title: ({ persona }) => persona.title,
    crossCutting: ({ persona }) => persona.crossCutting === true,
    summary: ({ persona }) => persona.summary,
    motives: ({ persona }) => toLines(persona.motives),
    resistance: ({ persona }) => toLines(persona.resistance),
    knows: ({ persona }) => toLines(persona.knows),
    can: ({ persona }) => toLines(persona.can),
    needs: ({ persona }) => toLines(persona.needs),
    messages: ({ persona }) => toLines(persona.messages),
    materials: ({ persona, toolkit }) => toolkit.readMaterials(persona.id),
  },
  SitePhase: {
    title: ({ key, title }) => title || phaseTitles[key],
    message: ({ message }) => message ?? '',
    start: ({ start }) => toMoment(start),
    end: ({ end }) => toMoment(end),
    moments: ({ moments }) => [...(moments ?? [])].sort((a, b) => compareMoments(a.start, b.start)),
  },
  SiteMoment: {
    start: ({ start }) => getMoment(start),
    end: ({ end }) => toMoment(end),
  },
  SiteMaterial: {
    id: ({ material }) => material.identity,
    slug: ({ material }) => material.values.slug ?? '',
    title: ({ material }) => material.values.title || untitled,
    description: ({ material }) => material.values.description ?? '',
    format: ({ material }) => material.values.format ?? '',
    tier: ({ tier }) => tier,
    audiences: ({ material }) => material.values.audiences ?? [],
    phaseKeys: ({ material }) => phaseKeys.filter((key) => material.values.phases?.includes(key)),
    personaSlugs: ({ material, toolkit }) => toolkit.readPersonaSlugs(material),
    channels: ({ material, toolkit }) => toolkit.readChannelNames(material),
    origin: ({ material }) => material.origin,
    files: ({ material, toolkit }) => toolkit.readFiles(material),
  },
  SiteFile: {
    filename: ({ originalName, filename }) => originalName ?? filename ?? '',
    mimeType: ({ mimeType }) => mimeType ?? '',
    size: ({ filesize }) => filesize ?? 0,
  },
};
