import { canEverywhere, listMunicipalitiesWhere } from '@digivaardig/contracts/roles';
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import { toActor, type UserLike } from '#platform/access/actor.ts';
import { getDatabaseAdapter, getDriverSession } from '#platform/access/driver-collection.ts';
import { rowIds } from '#platform/db/object-ids.ts';

/** The modules that an account may look after: of the library, and of which municipalities. */
interface Reach {
  library: boolean;
  tenants: 'all' | readonly string[];
}

const nothing: Reach = { library: false, tenants: [] };

function computeReach(user: UserLike): Reach {
  const actor = toActor(user);
  if (actor === null) return nothing;
  return {
    library: canEverywhere(actor, 'library-modules.update'),
    tenants: canEverywhere(actor, 'modules.update')
      ? 'all'
      : listMunicipalitiesWhere(actor, 'modules.update').toSorted(),
  };
}

/**
 * Takes an owner from the modules beyond their reach and from the versions of those, so that the
 * work is of the whole team again. Past the hooks, since nobody changed a text.
 */
async function releaseBeyond(req: PayloadRequest, owner: string, { library, tenants }: Reach) {
  const { collections, versions } = getDatabaseAdapter(req.payload);
  const session = await getDriverSession(req);
  const clear = async (slug: 'modules' | 'library-modules', kept: readonly string[]) => {
    const whereOthers = (path: string) =>
      kept.length === 0 ? {} : { [path]: { $nin: rowIds(req.payload, kept) } };
    await collections[slug]?.collection.updateMany(
      { owner, ...whereOthers('tenant') },
      { $set: { owner: null } },
      session,
    );
    await versions[slug]?.collection.updateMany(
      { 'version.owner': owner, ...whereOthers('version.tenant') },
      { $set: { 'version.owner': null } },
      session,
    );
  };
  if (!library) await clear('library-modules', []);
  if (tenants !== 'all') await clear('modules', tenants);
}

/** An account that goes leaves its modules to the team. */
export const releaseModules: CollectionAfterDeleteHook = async ({ id, req }) => {
  await releaseBeyond(req, String(id), nothing);
};

/** An account that may no longer change a module leaves it to the team. */
export const releaseLostModules: CollectionAfterChangeHook<UserLike> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const [before, after] = [previousDoc, doc].map(computeReach);
  if (operation !== 'update' || !after || JSON.stringify(before) === JSON.stringify(after)) return;
  await releaseBeyond(req, String(doc.id), after);
};
