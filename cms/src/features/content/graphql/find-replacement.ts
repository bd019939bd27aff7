import type { Where } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { findBySlug } from '#platform/slugs/slug-history.ts';
import { modules } from '../kinds/modules.ts';
import { chooseNearestModule } from '../model/choose-nearest-module.ts';
import { readResolved } from '../reading/read-resolved.ts';
import type { SiteEndedModuleParent } from './parents.ts';
import type { SiteContent } from './site-content.ts';

/** Withdrawn because the licence ended, and not by hand. */
const whereEnded: Where = {
  and: [{ _status: { equals: 'draft' } }, { licenceEndedAt: { greater_than: new Date(0) } }],
};

/** A version may have another theme than the library's module. */
const whereVersion: Where = {
  and: [{ _status: { equals: 'published' } }, { basedOn: { exists: true } }],
};

/** The module that was at this address, and was on, until its licence ended. */
async function findEndedModule({ reader }: SiteContent, slug: string) {
  const { req, municipality } = reader;
  const only = { library: whereEnded, local: { or: [whereEnded, whereVersion] } };
  const options = { req, withdrawn: true, only };
  const resolved = await readResolved(req.payload, modules, [municipality], options);
  const candidates = (resolved.get(municipality.id) ?? [])
    .filter(({ on }) => on)
    .map(({ values }) => ({ values, slug: values.slug, formerSlugs: values.formerSlugs }));
  return findBySlug(candidates, slug)?.values;
}

/**
 * Where the readers of a module go whose licence ended: its theme, and the module of that theme that
 * comes nearest. Null for every other address, a draft that was never published among them.
 */
export async function findReplacement(
  content: SiteContent,
  slug: string,
): Promise<SiteEndedModuleParent | null> {
  const gone = await findEndedModule(content, slug);
  if (gone === undefined) return null;
  const themes = await content.readThemes();
  const theme = themes.find(({ theme: { identity } }) => identity === toId(gone.theme?.value));
  const candidates = (theme?.modules ?? []).map(({ module }) => ({
    module,
    skillKind: module.values.skillKind ?? null,
    level: module.values.level ?? null,
  }));
  return {
    theme: theme?.theme ?? null,
    nearest: chooseNearestModule(gone, candidates)?.module ?? null,
  };
}
