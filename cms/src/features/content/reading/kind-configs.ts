import type { Payload } from 'payload';
import type { AnyKind } from './define-shared-kind.ts';
import { toLibrarySlug, type LibrarySlug, type SharedKind } from './shared-kinds.ts';

/** The config of a kind, as its feature declared it with `createSharedCollections`. */
export function getKindConfig({ collections }: Pick<Payload, 'collections'>, kind: SharedKind) {
  const { custom } = collections[toLibrarySlug(kind)].config;
  return custom.getSharedKind();
}

/** The kinds of every feature. */
export const listKinds = ({ config }: Pick<Payload, 'config'>): AnyKind[] =>
  config.collections.flatMap(({ custom }) =>
    'getSharedKind' in custom ? custom.getSharedKind() : [],
  );

/** Whether this is the slug of a municipality’s collection of a kind. */
export const isSharedKind = (payload: Pick<Payload, 'config'>, slug: string): slug is SharedKind =>
  listKinds(payload).some(({ kind }) => kind === slug);

/** Whether this is the slug of a collection of a kind, the library’s or a municipality’s. */
export const isSharedCollection = (
  payload: Pick<Payload, 'config'>,
  slug: string,
): slug is SharedKind | LibrarySlug =>
  listKinds(payload).some(({ kind }) => kind === slug || toLibrarySlug(kind) === slug);
