import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Does a question ask for one of these fields, somewhere below the field that is being answered? */
export function asksFor(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  names: readonly string[],
): boolean {
  const below = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((one) => {
      if (one.kind === Kind.FIELD) return names.includes(one.name.value) || below(one.selectionSet);
      if (one.kind === Kind.INLINE_FRAGMENT) return below(one.selectionSet);
      return below(fragments[one.name.value]?.selectionSet);
    });
  return fieldNodes.some(({ selectionSet }) => below(selectionSet));
}
