/** A value of ours as a GraphQL enum value: walkIn becomes WALK_IN. */
export const toConstantCase = (value: unknown): string =>
  String(value)
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase();
