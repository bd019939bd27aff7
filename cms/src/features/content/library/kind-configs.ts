import type { Payload } from 'payload';
import { toLibrarySlug, type SharedKind } from './shared-kinds.ts';

/** The config of a kind, as its feature declared it with `createSharedCollections`. */
export function getKindConfig({ collections }: Pick<Payload, 'collections'>, kind: SharedKind) {
  const { custom } = collections[toLibrarySlug(kind)].config;
  return custom.getSharedKind();
}
