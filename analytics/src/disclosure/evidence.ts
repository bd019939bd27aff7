import type { AttackOnRelease } from './attack-published.ts';
import type { LinearSystem } from './linear-system.ts';
import type { Evidence } from './second-attacker.ts';

/** Writes down for the second attacker what is published, and what the first says that fits. */
export function evidenceOf(
  { cells, counts, earlier, problem }: LinearSystem,
  published: ReadonlySet<string>,
  { witnesses, needs }: Pick<AttackOnRelease, 'witnesses' | 'needs'>,
): Evidence {
  const ids = new Set(cells.map(({ id }) => id));
  const idOf = (key: ReadonlyMap<string, string>): string => JSON.stringify([...key]);
  const families = cells.flatMap(({ id, key }) =>
    problem.dimensions.flatMap(({ name, tree }) => {
      const children = (tree.children.get(key.get(name)!) ?? [])
        .map((child) => idOf(new Map(key).set(name, child)))
        .filter((child) => ids.has(child));
      return children.length > 0 ? [{ parent: id, children }] : [];
    }),
  );
  const said = [
    ...cells.filter(({ id }) => published.has(id)).map((cell) => ({ ...cell, ofNow: true })),
    ...earlier.map((cell) => ({ ...cell, ofNow: false })),
  ];
  return {
    counts: [...counts],
    floor: problem.floor,
    families,
    published: said.map(({ id, columns, count, ofNow }) => ({
      id,
      columns: [...columns],
      count,
      ofNow,
    })),
    witnesses: witnesses.map((table) => [...table]),
    needs,
  };
}
