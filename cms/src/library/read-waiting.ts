import type { Payload, PayloadRequest } from 'payload';
import { idOf } from '../access/id-of.ts';
import { asSystem } from '../access/system.ts';
import { isWaiting } from './compare-with-library.ts';
import { librarySlug, type SharedKind } from './shared-kinds.ts';
import type { Override } from './track-overrides.ts';

type Values = Record<string, unknown>;

/**
 * For which library documents a newer version waits in a municipality that has its own: identities, in two queries however
 * many there are. Reads as the system: only for who may read the municipality's documents.
 */
export async function readWaiting(
  payload: Payload,
  kind: SharedKind,
  tenant: string,
  req?: PayloadRequest,
): Promise<Set<string>> {
  const system = asSystem(payload, req);
  const versions = await system.find({
    ...{ collection: kind, draft: true, pagination: false },
    where: { and: [{ tenant: { equals: tenant } }, { basedOn: { exists: true } }] },
  });
  const own = versions.docs as unknown as (Values & { overrides?: Override[] | null })[];
  const overridden = own.filter(({ overrides }) => (overrides ?? []).length > 0);
  if (overridden.length === 0) return new Set();
  const library = await system.find({
    ...{ collection: librarySlug(kind), pagination: false },
    where: { id: { in: overridden.map(({ basedOn }) => idOf(basedOn) ?? '') } },
  });
  const values = new Map(library.docs.map((base) => [base.id, base as unknown as Values]));
  return new Set(
    overridden.flatMap(({ basedOn, overrides }) => {
      const identity = idOf(basedOn) ?? '';
      const base = values.get(identity);
      const waits = base && (overrides ?? []).some((override) => isWaiting(override, base));
      return waits ? [identity] : [];
    }),
  );
}
