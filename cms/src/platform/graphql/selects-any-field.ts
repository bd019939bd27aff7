import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * Does a question ask for one of these fields, somewhere below the field that is being answered?
 */
export function selectsAnyField(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  names: readonly string[],
): boolean {
  const selectsBelow = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((one) => {
      if (one.kind === Kind.FIELD)
        return names.includes(one.name.value) || selectsBelow(one.selectionSet);
      if (one.kind === Kind.INLINE_FRAGMENT) return selectsBelow(one.selectionSet);
      return selectsBelow(fragments[one.name.value]?.selectionSet);
    });
  return fieldNodes.some(({ selectionSet }) => selectsBelow(selectionSet));
}
