import fc from 'fast-check';

/** An input of `npm run disclose`. */
export interface DisclosureInput {
  dimensions: { name: string; hierarchy?: [string, string][]; role?: 'attribute' }[];
  records: Record<string, unknown>[];
  tables: string[][];
  [more: string]: unknown;
}

const code = (prefix: string, index: number): string => `${prefix}${String(index)}`;

/** Teams in departments: each team has one. */
const hierarchies = fc
  .record({ teams: fc.integer({ min: 1, max: 6 }), departments: fc.integer({ min: 1, max: 3 }) })
  .chain(({ teams, departments }) =>
    fc
      .array(fc.nat(departments - 1), { minLength: teams, maxLength: teams })
      .map((parents) =>
        parents.map((parent, team): [string, string] => [code('dept', parent), code('team', team)]),
      ),
  );

/** Mostly small groups, some empty, some large. */
const people = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 10, max: 60 }) },
);

/** Random tables: a hierarchy, a crossing, sometimes a third dimension that is linked and not crossed. */
export const disclosureInputs: fc.Arbitrary<DisclosureInput> = fc
  .record({
    hierarchy: hierarchies,
    functions: fc.integer({ min: 1, max: 3 }),
    linked: fc.boolean(),
  })
  .chain(({ hierarchy, functions, linked }) => {
    const teams = hierarchy.map(([, team]) => team);
    const kinds = linked ? ['a', 'b'] : ['a'];
    const keys = teams.flatMap((team) =>
      Array.from({ length: functions }, (_, n) => n).flatMap((n) =>
        kinds.map((kind) => ({ team, functie: code('f', n), soort: kind })),
      ),
    );
    return fc
      .array(people, { minLength: keys.length, maxLength: keys.length })
      .map((counts): DisclosureInput => ({
        dimensions: [{ name: 'team', hierarchy }, { name: 'functie' }, { name: 'soort' }],
        records: keys.map((key, index) => ({ ...key, count: counts[index] })),
        tables: linked
          ? [
              ['team', 'functie'],
              ['functie', 'soort'],
            ]
          : [['team', 'functie']],
      }));
  });
