import { describe, expect, it } from 'vitest';
import { highsSolver as solver } from '../../cli/highs-solver.ts';
import { published as tables } from '../testing/gauss-suppression.ts';
import { attackPublished } from './attack-published.ts';
import { controlDisclosure } from './control-disclosure.ts';
import { linearSystem, type Cell } from './linear-system.ts';
import { parseProblem } from './parse-problem.ts';
import { primaryCells } from './primary-cells.ts';

const nameOf = ({ key }: Cell): string => [...key.values()].join(' ');

describe.each(tables)('$name', ({ input, primary: theirs, withheld, leaks }) => {
  const parsed = parseProblem(input);
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults));
  const system = linearSystem(parsed.problem);
  const primary = primaryCells(system);

  it('has the same primary cells', () => {
    const ours = system.cells.filter(({ id }) => primary.has(id)).map(nameOf);
    expect(ours.sort()).toEqual([...theirs].sort());
  });

  it('published as they publish it, leaves to an attacker what is named, and no more', () => {
    const shown = system.cells.filter((cell) => !withheld.includes(nameOf(cell)));
    const ids = new Set(shown.map(({ id }) => id));
    const attack = attackPublished({ system, published: ids, primary, solver, tables: new Map() });
    const byId = new Map(system.cells.map((cell) => [cell.id, nameOf(cell)]));
    const found = attack.found.flatMap(({ name, interval }) => {
      const cell = byId.get(name);
      return cell === undefined ? [] : [`${cell} ${interval.join('..')}`];
    });
    if (leaks !== null) expect(found.sort()).toEqual(leaks.toSorted());
    else expect(found.length).toBeGreaterThan(0);
  });

  it('is safe as we publish it', () => {
    const outcome = controlDisclosure(parsed.problem, { solver });
    expect(outcome.kind).toBe('safe');
    if (outcome.kind === 'refused') return;
    const ours = system.cells.length - outcome.published.size;
    console.info(
      `withheld: ours ${String(ours)}, theirs ${String(withheld.length)}, of ${String(system.cells.length)}`,
    );
  });
});
