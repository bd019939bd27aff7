import {
  type Actor,
  can,
  canEverywhere,
  type Capability,
  listMunicipalitiesWhere,
} from '@digivaardig/contracts/roles';
import type { PayloadRequest } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import type { UploadCollection } from '#platform/files/upload-stores.ts';
import type { FileUsage } from './file-usage.ts';
import { findFileUses, type FoundUse } from './find-file-uses.ts';

/**
 * Whether this reader may know which document it is. What municipalities do with the library is a
 * number for the programme: their drafts are theirs.
 */
function isShownTo(actor: Actor | null, files: UploadCollection, use: FoundUse): boolean {
  if (!actor) return false;
  const capability: Capability = `${use.collection}.read`;
  if (use.tenant === null) return can(actor, capability);
  return files === 'files'
    ? can(actor, capability, use.tenant)
    : listMunicipalitiesWhere(actor, capability).includes(use.tenant);
}

/**
 * Whether the reader hears that documents exist which they may not see. An editor of a municipality
 * hears nothing of what others do with the library.
 */
const hearsOfOthers = (actor: Actor | null, files: UploadCollection): boolean =>
  files === 'files' || actor === null || canEverywhere(actor, 'library-files.delete');

/** Reads where these files stand, as far as the user of the request may see it. */
export async function readFileUsage(
  req: PayloadRequest,
  collection: UploadCollection,
  ids: readonly string[],
): Promise<Map<string, FileUsage>> {
  const actor = toActor(req.user);
  const found = await findFileUses(req, collection, ids);
  return new Map(
    ids.map((id) => {
      const ofFile = found.filter(({ file }) => file === id);
      const shown = ofFile.filter((use) => isShownTo(actor, collection, use));
      const uses = shown
        .map(({ file: _file, tenant: _tenant, ...use }) => use)
        .sort((a, b) => a.title.localeCompare(b.title, 'nl'));
      const hidden = ofFile.length - shown.length;
      return [id, { uses, hidden: hearsOfOthers(actor, collection) ? hidden : 0 }];
    }),
  );
}
