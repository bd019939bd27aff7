import { describe, expect, it } from 'vitest';
import { highsSolver as solver } from '../../cli/highs-solver.ts';
import { easySdcTable } from '../testing/easy-sdc-table.ts';
import { gaussSuppression } from '../testing/gauss-suppression.ts';
import { hasPattern, type PublishedTable } from '../testing/published-table.ts';
import { sdcTable } from '../testing/sdc-table.ts';
import { tauArgus } from '../testing/tau-argus.ts';
import { zerosAndOnes } from '../testing/zeros-and-ones.ts';
import { problemOf } from '../testing/problem-of.ts';
import { attackPublished } from './attack-published.ts';
import { controlDisclosure } from './control-disclosure.ts';
import { linearSystem, type Cell } from './linear-system.ts';
import { primaryCells } from './primary-cells.ts';

const tables = [...gaussSuppression, ...easySdcTable, ...zerosAndOnes, ...sdcTable, ...tauArgus];

const nameOf = ({ key }: Cell): string => [...key.values()].join(' ');

const read = ({ input }: PublishedTable) => {
  const problem = problemOf(input);
  const system = linearSystem(problem);
  return { problem, system, primary: primaryCells(system) };
};

const cellsIn = (list: readonly string[] | number | null): number | null =>
  list === null || typeof list === 'number' ? list : list.length;

describe.each(tables.filter(({ primary }) => primary !== null))('$name', (table) => {
  it('has the same primary cells, or as many where no more is told', () => {
    const { system, primary } = read(table);
    const ours = system.cells.filter(({ id }) => primary.has(id)).map(nameOf);
    if (typeof table.primary === 'number') expect(ours).toHaveLength(table.primary);
    else expect(ours.sort()).toEqual(table.primary?.toSorted());
  });
});

describe.each(tables.filter(hasPattern))('$name', (table) => {
  it('published as they publish it, leaves to an attacker what is named, and no more', () => {
    const { system, primary } = read(table);
    const names = new Set(system.cells.map(nameOf));
    expect([...names]).toEqual(expect.arrayContaining([...table.withheld]));
    if (Array.isArray(table.primary))
      expect(table.withheld).toEqual(expect.arrayContaining(table.primary));
    const shown = system.cells.filter((cell) => !table.withheld.includes(nameOf(cell)));
    const ids = new Set(shown.map(({ id }) => id));
    const attack = attackPublished({
      system,
      published: ids,
      primary,
      solver,
      tables: { ofPeople: [], withAmounts: [] },
    });
    const byId = new Map(system.cells.map((cell) => [cell.id, nameOf(cell)]));
    const found = attack.found.flatMap(({ name, interval }) => {
      const cell = byId.get(name.replace(/^\w+ of /, ''));
      return cell === undefined ? [] : [`${cell} ${interval.join('..')}`];
    });
    if (table.leaks !== null) expect(found.sort()).toEqual(table.leaks.toSorted());
    else expect(found.length).toBeGreaterThan(0);
  });
});

describe.each(tables)('$name', (table) => {
  it('is safe as we publish it', () => {
    const { problem, system } = read(table);
    const outcome = controlDisclosure(problem, { solver });
    expect(outcome.kind).toBe('safe');
    if (outcome.kind === 'refused') return;
    const ours = system.cells.length - outcome.published.size;
    const theirs = cellsIn(table.withheld) ?? 'not told';
    console.info(
      `withheld: ours ${String(ours)}, theirs ${String(theirs)}, of ${String(system.cells.length)}`,
    );
  });
});
