/** The kinds of content that the programme shares and a municipality may make its own. */
export const sharedKinds = ['modules', 'themes', 'news', 'materials'] as const;
export type SharedKind = (typeof sharedKinds)[number];
/** Where a field list is used: relations differ between the two. */
export type Scope = 'library' | 'local';

export type LibrarySlug<Kind extends SharedKind = SharedKind> = `library-${Kind}`;

/** Kinds that a municipality switches on or off; news is published instead. */
export const switchableKinds = ['themes', 'modules', 'materials'] as const;
export type SwitchableKind = (typeof switchableKinds)[number];

export const isSwitchable = (kind: SharedKind): kind is SwitchableKind =>
  (switchableKinds as readonly string[]).includes(kind);

export const toLibrarySlug = <Kind extends SharedKind>(kind: Kind): LibrarySlug<Kind> =>
  `library-${kind}`;

export const isSharedKind = (slug: string): slug is SharedKind =>
  (sharedKinds as readonly string[]).includes(slug);
