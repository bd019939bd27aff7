import { type FieldNode, Kind, type ValueNode } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** Of these alone nothing is a value. */
const comparesWithNothing: readonly string[] = ['equals', 'not_equals'];

function isEmptyIn(value: ValueNode | undefined, variables: Variables, name = ''): boolean {
  if (!value) return false;
  switch (value.kind) {
    case Kind.NULL:
      return !comparesWithNothing.includes(name);
    case Kind.LIST:
      return value.values.some((one) => isEmptyIn(one, variables));
    case Kind.OBJECT:
      return value.fields.some((one) => isEmptyIn(one.value, variables, one.name.value));
    case Kind.VARIABLE:
      return isEmpty(variables[value.name.value], name);
    default:
      return false;
  }
}

function isEmpty(value: unknown, name = ''): boolean {
  if (value === null) return !comparesWithNothing.includes(name);
  if (Array.isArray(value)) return value.some((one) => isEmpty(one));
  if (typeof value !== 'object') return false;
  return Object.entries(value).some(([key, one]) => isEmpty(one, key));
}

/** Does the filter of a field hold a condition that is empty? Payload takes it for a condition and breaks on it. */
export function hasEmptyCondition(field: FieldNode, variables: Variables): boolean {
  const filter = field.arguments?.find(({ name }) => name.value === 'where');
  // No filter at all is fine.
  return isEmptyIn(filter?.value, variables, 'equals');
}
