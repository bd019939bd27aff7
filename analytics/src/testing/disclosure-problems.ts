import fc from 'fast-check';

/** An input of `npm run disclose`. */
export interface DisclosureInput {
  dimensions: { name: string; hierarchy?: [string, string][]; role?: 'attribute' }[];
  records: Record<string, unknown>[];
  tables: string[][];
  [more: string]: unknown;
}

const toCode = (prefix: string, index: number): string => `${prefix}${String(index)}`;

/** Hierarchies of teams in departments. */
const arbitraryHierarchies = fc
  .record({ teams: fc.integer({ min: 1, max: 6 }), departments: fc.integer({ min: 1, max: 3 }) })
  .chain(({ teams, departments }) =>
    fc
      .array(fc.nat(departments - 1), { minLength: teams, maxLength: teams })
      .map((parents) =>
        parents.map((parent, team): [string, string] => [
          toCode('dept', parent),
          toCode('team', team),
        ]),
      ),
  );

/** Mostly small groups, some empty and some large. */
const arbitraryPeople = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 10, max: 60 }) },
);

/**
 * Random tables with a hierarchy and a crossing, some with a second table isLinked through one
 * dimension.
 */
export const arbitraryDisclosureInputs: fc.Arbitrary<DisclosureInput> = fc
  .record({
    hierarchy: arbitraryHierarchies,
    functions: fc.integer({ min: 1, max: 3 }),
    isLinked: fc.boolean(),
  })
  .chain(({ hierarchy, functions, isLinked }) => {
    const teams = hierarchy.map(([, team]) => team);
    const kinds = isLinked ? ['a', 'b'] : ['a'];
    const keys = teams.flatMap((team) =>
      Array.from({ length: functions }, (_, n) => n).flatMap((n) =>
        kinds.map((kind) => ({ team, functie: toCode('f', n), soort: kind })),
      ),
    );
    return fc
      .array(arbitraryPeople, { minLength: keys.length, maxLength: keys.length })
      .map((counts): DisclosureInput => ({
        dimensions: [{ name: 'team', hierarchy }, { name: 'functie' }, { name: 'soort' }],
        records: keys.map((key, index) => ({ ...key, count: counts[index] })),
        tables: isLinked
          ? [
              ['team', 'functie'],
              ['functie', 'soort'],
            ]
          : [['team', 'functie']],
      }));
  });
