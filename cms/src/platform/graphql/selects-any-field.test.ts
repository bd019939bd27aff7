import { Kind, type FragmentDefinitionNode, type OperationDefinitionNode, parse } from 'graphql';
import { expect, it } from 'vitest';
import { selectsAnyField } from './selects-any-field.ts';

/** The information that a resolver of the first field gets about the query. */
function createInfo(text: string) {
  const { definitions } = parse(text);
  const [operation] = definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const fragments = definitions.filter(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
  );
  return {
    fieldNodes: operation?.selectionSet.selections.filter((one) => one.kind === Kind.FIELD) ?? [],
    fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])),
  };
}

it.each([
  ['{ themes { modules { steps { title } } } }', true],
  [
    '{ themes { ...T } } fragment T on Theme { modules { ... on Module { steps { title } } } }',
    true,
  ],
  ['{ themes { steps: title } }', false],
  ['{ themes { title modules { title } } }', false],
])('%s: %s', (text, expected) => {
  expect(selectsAnyField(createInfo(text), ['steps'])).toBe(expected);
});
