import { sortByName } from '@digivaardig/contracts/compare-names';
import type { CollectionBeforeDeleteHook } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { userError } from '#platform/errors/user-error.ts';
import { contentMessages } from '../messages.ts';
import { readLibraryUsage } from './library-usage.ts';
import { type SharedKind, toLibrarySlug } from '../reading/shared-kinds.ts';
import { binMessages } from '../bin/bin-messages.ts';
import { findReferences } from '../bin/find-references.ts';

const toQuoted = (title: string | null): string => `“${title ?? contentMessages.values.untitled}”`;

/**
 * Rejects moving a library document to the bin that a municipality uses, by having it on, on its site
 * as news or as an own version, and one that other documents name. Such a document is withdrawn
 * instead. Only the programme deletes from the library, and it sees that use anyway; of drafts of
 * municipalities it hears the municipality alone.
 */
export const rejectBinLibraryInUse =
  (kind: SharedKind): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const documentId = String(id);
    const { uses } = await readLibraryUsage(req, kind, documentId);
    const references = await findReferences(req, toLibrarySlug(kind), documentId);
    const tenants = [...new Set(references.flatMap(({ tenant }) => tenant ?? []))];
    const named = await asSystem(req.payload, req).find({
      collection: 'municipalities',
      where: { id: { in: tenants } },
      select: { name: true },
      pagination: false,
    });
    const users = new Set([
      ...uses.map(({ municipality }) => municipality),
      ...sortByName(named.docs).map(({ name }) => name),
    ]);
    const titles = references.filter(({ tenant }) => tenant === null).map(({ title }) => title);
    const { inUseInLibrary, byMunicipalities, inTexts } = binMessages.errors;
    const places = [
      ...(users.size > 0 ? [byMunicipalities([...users])] : []),
      ...(titles.length > 0 ? [inTexts(titles.map(toQuoted))] : []),
    ];
    if (places.length > 0) throw userError(inUseInLibrary(places.join(' en ')), 409);
  };

/**
 * Rejects moving a municipality's own document to the bin that other documents of it name: a theme
 * with lessons or news, a lesson under “Eerst doen”. Their next save would be rejected.
 */
export const rejectBinLocalInUse =
  (kind: SharedKind): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const titles = (await findReferences(req, kind, String(id))).map(({ title }) => title);
    if (titles.length === 0) return;
    const { inUse, inTexts } = binMessages.errors;
    throw userError(inUse(inTexts(titles.map(toQuoted))), 409);
  };
