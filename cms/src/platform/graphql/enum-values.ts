const toConstantCase = (value: string): string =>
  value.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();

/**
 * The values of a GraphQL enum, each with the stored value that it stands for: WALK_IN is walkIn.
 */
export const toEnumValues = <Value extends string>(
  options: readonly { value: Value }[],
): Record<string, Value> =>
  Object.fromEntries(options.map(({ value }) => [toConstantCase(value), value]));
