import type { Config } from '../../../payload-types.ts';

type Collections = Config['collections'];

/**
 * A kind of content that the programme shares and a municipality may make its own, by the slug of
 * the municipality’s collection. Features define them with `defineSharedKind`; the generated types
 * know them by their fields.
 */
export type SharedKind = {
  [Slug in keyof Collections]: 'basedOn' extends keyof Collections[Slug] ? Slug : never;
}[keyof Collections];

/** Where a field list is used: relations differ between the two. */
export type Scope = 'library' | 'local';

export type LibrarySlug<Kind extends SharedKind = SharedKind> = `library-${Kind}`;

/** Kinds that a municipality switches on or off; news is published instead. */
export const switchableKinds = ['themes', 'modules', 'materials'] as const;
export type SwitchableKind = (typeof switchableKinds)[number];

/** Collections whose documents a municipality switches on or off. */
export type SwitchableCollection = SwitchableKind | LibrarySlug<SwitchableKind>;

export const isSwitchable = (kind: SharedKind): kind is SwitchableKind =>
  (switchableKinds as readonly string[]).includes(kind);

export const toLibrarySlug = <Kind extends SharedKind>(kind: Kind): LibrarySlug<Kind> =>
  `library-${kind}`;
