import type { PayloadRequest } from 'payload';
import { getSiteContent, getTitle, materials, modules, themes } from '#features/content';
import { findSectionAccess, type SiteParent } from '#features/municipalities';
import { listPublishedArticles, newsKind } from '#features/news';
import type { SearchDocument } from '../model/search-document.ts';
import { toSearchDocument } from './to-search-document.ts';

/** Which sections of a site a reader may open, beside what everybody sees there. */
export interface Audience {
  toolkit: boolean;
  personas: boolean;
}

/** What of the site this caller may search; `findSiteAccess` let them in. */
export const findAudience = (req: PayloadRequest, { municipality }: SiteParent): Audience => ({
  toolkit: findSectionAccess(req, municipality, 'toolkit') === 'OPEN',
  personas: findSectionAccess(req, municipality, 'personas') === 'OPEN',
});

/**
 * Reads what an audience may see on the pages of a site, each document with its text: as the site
 * lists them, so that nothing is found that has no page for this reader.
 */
export async function readSiteDocuments(
  site: SiteParent,
  req: PayloadRequest,
  audience: Audience,
): Promise<SearchDocument[]> {
  const content = getSiteContent(site, req);
  const { reader, toolkit } = content;
  const listedThemes = await content.readThemes();
  const articles = await listPublishedArticles(reader);
  const listedMaterials = audience.toolkit ? await toolkit.readMaterials() : [];
  const personas = audience.personas ? await toolkit.readPersonas() : [];
  const personaFields = req.payload.collections.personas.config.fields;
  const documents = await Promise.all([
    ...listedThemes.map(async ({ theme: { identity } }) =>
      toDocument('theme', identity, await reader.byId(themes, identity), themes),
    ),
    ...listedThemes.flatMap((theme) =>
      theme.modules.map(async ({ module: { identity } }) =>
        toDocument(
          'module',
          identity,
          await reader.byId(modules, identity),
          modules,
          getTitle(theme.theme),
        ),
      ),
    ),
    ...articles.map(async ({ identity }) =>
      toDocument('news', identity, await reader.byId(newsKind, identity), newsKind),
    ),
    ...listedMaterials.map(async ({ material: { identity } }) =>
      toDocument('material', identity, await reader.byId(materials, identity), materials),
    ),
  ]);
  return [
    ...documents.flat(),
    ...personas.map(({ persona }) =>
      toSearchDocument({
        kind: 'persona',
        identity: persona.id,
        values: persona,
        fields: personaFields,
      }),
    ),
  ];
}

/** A document that was deleted since the list was read is in no result. */
const toDocument = (
  kind: SearchDocument['kind'],
  identity: string,
  document: { values: Parameters<typeof toSearchDocument>[0]['values'] } | undefined,
  { fields }: Pick<typeof modules, 'fields'>,
  theme: string | null = null,
): SearchDocument[] =>
  document
    ? [
        toSearchDocument({
          kind,
          identity,
          values: document.values,
          fields: fields('local'),
          theme,
        }),
      ]
    : [];
