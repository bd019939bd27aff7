import { attackPublished, type AttackOnRelease, type TableCache } from './attack-published.ts';
import { byCost, choosePublished, Gate } from './choose-published.ts';
import { evidenceOf } from './evidence.ts';
import type { Cell, LinearSystem } from './linear-system.ts';
import { linearSystem } from './linear-system.ts';
import type { LinearSolver } from './linear-solver.ts';
import { type PrimaryReason, primaryCells } from './primary-cells.ts';
import type { DisclosureProblem } from './problem.ts';
import { secondAttack } from './second-attacker.ts';

/** A decision, for the audit record. */
interface Step {
  act: 'chose' | 'withheld' | 'released';
  cell: string | null;
  why: string;
}

export type Control =
  | {
      kind: 'safe';
      system: LinearSystem;
      published: ReadonlySet<string>;
      primary: ReadonlyMap<string, PrimaryReason>;
      witnesses: readonly Float64Array[];
      steps: readonly Step[];
    }
  /** Something is given away and nothing is left to withhold: earlier releases, or zeros, tell it. */
  | { kind: 'refused'; why: string; steps: readonly Step[] };

interface Options {
  solver: LinearSolver;
  /** Told what is going on, for long work. */
  onProgress?: (what: string) => void;
}

/** What was found so many times back is tried first: one release tells much the same as the next. */
const suspectsTried = 8;

interface Finding {
  /** What no longer stays open; null where the second attacker found a group of his own. */
  name: string | null;
  why: string;
  columns: Int32Array | null;
  by: readonly string[];
}

class Controller {
  readonly #system: LinearSystem;
  readonly #primary: ReadonlyMap<string, PrimaryReason>;
  readonly #options: Options;
  readonly #cells: ReadonlyMap<string, Cell>;
  readonly #tables: TableCache = { ofPeople: [], withAmounts: [] };
  /** For whose sake a cell was withheld: most likely what its release would tell again. */
  readonly #suspects = new Map<string, string>();
  readonly steps: Step[] = [];

  constructor(problem: DisclosureProblem, options: Options) {
    this.#system = linearSystem(problem);
    this.#primary = primaryCells(this.#system);
    this.#options = options;
    this.#cells = new Map(this.#system.cells.map((cell) => [cell.id, cell]));
  }

  /** All that either attacker finds in a pattern; nothing when it is safe. */
  #attack(
    published: ReadonlySet<string>,
    briefly?: { suspects: readonly string[] },
  ): { findings: Finding[]; attack: AttackOnRelease } {
    const { solver } = this.#options;
    const asked = {
      system: this.#system,
      published,
      primary: this.#primary,
      solver,
      tables: this.#tables,
      ...(briefly ? { briefly } : {}),
    };
    const attack = attackPublished(asked);
    const findings = attack.found.map(({ name, columns, interval, by }): Finding => ({
      name,
      why: `${name} lies between ${String(interval[0])} and ${String(interval[1])}`,
      columns,
      by,
    }));
    this.#options.onProgress?.(`${String(findings.length)} found`);
    if (findings.length > 0) return { findings, attack };
    for (const { kind, size, by } of secondAttack(evidenceOf(this.#system, published, attack))) {
      findings.push({ name: null, why: `${kind}: a group of ${String(size)}`, columns: null, by });
    }
    return { findings, attack };
  }

  /** The cheapest cell that helps: one of those that tell, else one that has to do with it. */
  #cheapest({ by, columns }: Finding, published: ReadonlySet<string>): Cell | undefined {
    const mayGo = (cell: Cell | undefined): cell is Cell =>
      cell !== undefined &&
      published.has(cell.id) &&
      (cell.count > 0 || this.#system.problem.protectZeros);
    const telling = by.map((id) => this.#cells.get(id)).filter(mayGo);
    if (telling.length > 0 || columns === null) return telling.sort(byCost).at(-1);
    const inside = new Set(columns);
    return this.#system.cells
      .filter(mayGo)
      .filter((cell) => cell.columns.some((column) => inside.has(column)))
      .sort(byCost)
      .at(-1);
  }

  run(): Control {
    const { cells } = this.#system;
    const chosen = choosePublished(this.#system, new Set(this.#primary.keys()));
    const published = new Set(chosen);
    this.steps.push({
      act: 'chose',
      cell: null,
      why: `${String(chosen.length)} of ${String(cells.length)} cells`,
    });
    let witnesses: readonly Float64Array[] = [];
    for (;;) {
      this.#options.onProgress?.(
        `${String(published.size)} of ${String(cells.length)} cells are attacked`,
      );
      const { findings, attack } = this.#attack(published);
      if (findings.length === 0) {
        witnesses = attack.witnesses;
        break;
      }
      let helped = false;
      for (const finding of findings) {
        if (finding.by.length > 0 && !finding.by.every((id) => published.has(id))) continue;
        const cell = this.#cheapest(finding, published);
        if (!cell) continue;
        published.delete(cell.id);
        if (finding.name !== null) this.#suspects.set(cell.id, finding.name);
        this.steps.push({ act: 'withheld', cell: cell.id, why: finding.why });
        helped = true;
      }
      if (!helped) return { kind: 'refused', why: findings[0]!.why, steps: this.steps };
    }
    witnesses = this.#releaseAgain(published) ?? witnesses;
    return {
      kind: 'safe',
      system: this.#system,
      published,
      primary: this.#primary,
      witnesses,
      steps: this.steps,
    };
  }

  /** Tries each cell that is withheld for others' sake once more, dearest first; gives the witnesses of what came of it. */
  #releaseAgain(published: Set<string>): readonly Float64Array[] | null {
    const { cells } = this.#system;
    if (!this.steps.some(({ act }) => act === 'withheld')) return null;
    let witnesses: readonly Float64Array[] | null = null;
    const withheld = new Set(this.#primary.keys());
    let recent: string[] = [];
    const complementary = cells
      .filter(({ id }) => !published.has(id) && !this.#primary.has(id))
      .sort(byCost);
    for (const [n, cell] of complementary.entries()) {
      const gate = new Gate(this.#system, withheld);
      for (const one of cells) if (published.has(one.id)) gate.publish(one);
      if (!gate.admits(cell)) continue;
      this.#options.onProgress?.(
        `trying to release again: ${String(n + 1)} of ${String(complementary.length)}`,
      );
      published.add(cell.id);
      const own = this.#suspects.get(cell.id);
      const suspects = own === undefined ? recent : [own, ...recent.filter((one) => one !== own)];
      const { findings, attack } = this.#attack(published, { suspects });
      if (findings.length > 0) {
        published.delete(cell.id);
        const [{ name }] = findings as [Finding];
        if (name !== null) {
          recent = [name, ...recent.filter((one) => one !== name)].slice(0, suspectsTried);
        }
      } else {
        witnesses = attack.witnesses;
        this.steps.push({ act: 'released', cell: cell.id, why: 'all stays safe' });
      }
    }
    return witnesses;
  }
}

/**
 * Decides which cells of a release may be shown, so that no attacker makes out a group under the floor: primary cells,
 * complementary ones, an attack by linear programme that must fail, and a second attacker who must find nothing.
 */
export function controlDisclosure(problem: DisclosureProblem, options: Options): Control {
  return new Controller(problem, options).run();
}
