import { type Fault, headCountFaults, releaseFaults } from './check-problem.ts';
import { mostPeople, type ProblemFile, problemFile, reserved } from './problem-file.ts';
import type { DisclosureProblem, EarlierCell, Group, Key, Measure } from './problem.ts';
import { makeTree, total, type Tree } from './tree.ts';

export type Parsed =
  { kind: 'problem'; problem: DisclosureProblem } | { kind: 'faults'; faults: readonly Fault[] };

const place = (path: readonly PropertyKey[]): string =>
  path
    .map((part, index) =>
      typeof part === 'number'
        ? `[${String(part)}]`
        : index === 0
          ? String(part)
          : `.${String(part)}`,
    )
    .join('') || 'file';

/** The same groups give the same answer, in whatever order they stand. */
function inOneOrder(groups: readonly Group[]): Group[] {
  const textOf = ({ sums, levels, top, ...rest }: Group): string =>
    JSON.stringify([rest.codes, rest.in, rest.left, rest.count, [...sums], [...levels], [...top]]);
  return groups
    .map((group) => ({ group, text: textOf(group) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ group }) => group);
}

class Reader {
  readonly faults: Fault[] = [];
  readonly #file: ProblemFile;
  /** How many levels the first record that has any of a measure says there are. */
  readonly #levels = new Map<string, { length: number }>();

  constructor(input: ProblemFile) {
    this.#file = input;
  }

  #fault(path: string, message: string): void {
    this.faults.push({ path, message });
  }

  #noMeasure(path: string, measure: string): void {
    this.#fault(path, `there is no measure "${measure}": declare it in measures`);
  }

  /** Trees of all dimensions, of their pairs and of the codes that occur. */
  trees(): Map<string, Tree> {
    const { dimensions, records, earlier = [] } = this.#file;
    const trees = new Map<string, Tree>();
    for (const [index, { name: dimension, hierarchy = [] }] of dimensions.entries()) {
      const at = `dimensions[${String(index)}]`;
      if (trees.has(dimension))
        this.#fault(`${at}.name`, `the dimension "${dimension}" stands here twice`);
      if (reserved.has(dimension))
        this.#fault(`${at}.name`, `"${dimension}" has a meaning of its own in records`);
      const codes = [
        ...records.map((row) => row[dimension]),
        ...earlier.flatMap(({ cells }) => cells.map((cell) => cell.key[dimension])),
      ].filter((code): code is string => typeof code === 'string' && code !== total);
      const tree = makeTree(hierarchy, codes);
      if ('codes' in tree) trees.set(dimension, tree);
      else if (tree.kind === 'circle')
        this.#fault(`${at}.hierarchy`, `"${tree.code}" lies below itself`);
      else if (tree.kind === 'two-parents')
        this.#fault(`${at}.hierarchy`, `"${tree.child}" has two parents`);
      else
        this.#fault(
          `${at}.hierarchy[${String(tree.index)}]`,
          `"${total}" is the root and has no parent`,
        );
    }
    return trees;
  }

  key(at: string, given: Record<string, string>, trees: ReadonlyMap<string, Tree>): Key {
    for (const [dimension, code] of Object.entries(given)) {
      const tree = trees.get(dimension);
      if (!tree) this.#fault(`${at}.${dimension}`, `there is no dimension "${dimension}"`);
      else if (code !== total && !tree.leavesOf.has(code)) {
        this.#fault(
          `${at}.${dimension}`,
          `there is no code "${code}": no record, hierarchy or earlier release names it`,
        );
      }
    }
    return new Map(Object.entries(given).filter(([, code]) => code !== total));
  }

  tables(): void {
    const names = new Set(this.#file.dimensions.map((dimension) => dimension.name));
    for (const [index, table] of this.#file.tables.entries()) {
      for (const [n, dimension] of table.entries()) {
        const at = `tables[${String(index)}][${String(n)}]`;
        if (!names.has(dimension)) this.#fault(at, `there is no dimension "${dimension}"`);
        if (table.indexOf(dimension) !== n)
          this.#fault(at, `"${dimension}" stands in this table twice`);
      }
    }
  }

  measures(): Map<string, Measure> {
    const entries = Object.entries(this.#file.measures ?? {});
    for (const [measure, { min, max }] of entries) {
      if (min > max) this.#fault(`measures.${measure}`, 'min is more than max');
    }
    return new Map(
      entries.map(([measure, { min, max, complement, dominance }]) => [
        measure,
        { min, max, complement: complement ?? false, dominance: dominance ?? null },
      ]),
    );
  }

  #sums(
    at: string,
    count: number,
    sums: Record<string, number>,
    measures: ReadonlyMap<string, Measure>,
  ) {
    for (const [measure, sum] of Object.entries(sums)) {
      const bounds = measures.get(measure);
      const slack = 1e-9 * Math.max(1, Math.abs(sum));
      if (!bounds) this.#noMeasure(`${at}.${measure}`, measure);
      else if (!Number.isSafeInteger(Math.trunc(sum)))
        this.#fault(`${at}.${measure}`, 'this is more than can be added exactly');
      else if (sum < count * bounds.min - slack || sum > count * bounds.max + slack) {
        this.#fault(
          `${at}.${measure}`,
          `${String(count)} people cannot have the sum ${String(sum)} between these bounds`,
        );
      }
    }
  }

  group(
    index: number,
    used: readonly string[],
    trees: ReadonlyMap<string, Tree>,
    measures: ReadonlyMap<string, Measure>,
  ): Group {
    const row = this.#file.records[index]!;
    const at = `records[${String(index)}]`;
    const { dimensions, earlier = [] } = this.#file;
    for (const { name: dimension } of dimensions) {
      const code = row[dimension];
      const tree = trees.get(dimension);
      if (typeof code !== 'string') this.#fault(`${at}.${dimension}`, 'the code is missing');
      else if (tree && !tree.leaves.includes(code)) {
        this.#fault(
          `${at}.${dimension}`,
          `"${code}" is not at the bottom of its hierarchy: records stand at the lowest codes`,
        );
      }
    }
    for (const field of Object.keys(row)) {
      if (!reserved.has(field) && !dimensions.some((dimension) => dimension.name === field)) {
        this.#fault(`${at}.${field}`, `there is no dimension "${field}"`);
      }
    }
    const { count, sums = {}, levels = {}, top = {}, in: releases = [], left = false } = row;
    this.#sums(`${at}.sums`, count, sums, measures);
    for (const [measure, counts] of Object.entries(levels)) {
      if (!measures.has(measure)) this.#noMeasure(`${at}.levels.${measure}`, measure);
      const { length } = this.#levels.get(measure) ?? counts;
      this.#levels.set(measure, { length });
      if (counts.length !== length)
        this.#fault(
          `${at}.levels.${measure}`,
          `there are ${String(counts.length)} levels here and ${String(length)} before`,
        );
      const people = counts.reduce((sum, one) => sum + one, 0);
      if (people !== count)
        this.#fault(
          `${at}.levels.${measure}`,
          `the levels hold ${String(people)} people, the record ${String(count)}`,
        );
    }
    for (const [measure, [largest, second]] of Object.entries(top)) {
      const bounds = measures.get(measure);
      if (!bounds) this.#noMeasure(`${at}.top.${measure}`, measure);
      else if (largest > bounds.max)
        this.#fault(`${at}.top.${measure}`, 'the largest is more than max');
      else if (bounds.min >= 0 && largest + second > (sums[measure] ?? Infinity) + 1e-9 * largest)
        this.#fault(`${at}.top.${measure}`, 'together these are more than the sum');
      if (second > largest)
        this.#fault(`${at}.top.${measure}`, 'the second is more than the largest');
    }
    for (const [n, id] of releases.entries()) {
      if (!earlier.some((release) => release.id === id))
        this.#fault(`${at}.in[${String(n)}]`, `there is no earlier release "${id}"`);
    }
    if (left && releases.length === 0)
      this.#fault(`${at}.left`, 'who left was in an earlier release: name it in "in"');
    return {
      codes: used.map((dimension) => String(row[dimension])),
      in: [...new Set(releases)].sort(),

      left,
      count,
      sums: new Map(Object.entries(sums).sort()),
      levels: new Map(Object.entries(levels)),
      top: new Map(Object.entries(top)),
    };
  }

  earlier(trees: ReadonlyMap<string, Tree>, measures: ReadonlyMap<string, Measure>) {
    const { earlier = [] } = this.#file;
    return earlier.map(({ id, cells }, index) => {
      const at = `earlier[${String(index)}]`;
      if (earlier.findIndex((release) => release.id === id) !== index)
        this.#fault(`${at}.id`, `the release "${id}" stands here twice`);
      return {
        id,
        cells: cells.map((cell, n): EarlierCell => {
          const where = `${at}.cells[${String(n)}]`;
          this.#sums(`${where}.sums`, cell.count, cell.sums ?? {}, measures);
          return {
            key: this.key(`${where}.key`, cell.key, trees),
            count: cell.count,
            sums: new Map(Object.entries(cell.sums ?? {})),
          };
        }),
      };
    });
  }

  read(): DisclosureProblem | null {
    const trees = this.trees();
    this.tables();
    const measures = this.measures();
    const { dimensions, records, tables, known = [] } = this.#file;
    if (this.faults.length > 0) return null;
    const earlier = this.earlier(trees, measures);
    const heads = known.map(({ key: given, count }, index) => ({
      key: this.key(`known[${String(index)}].key`, given, trees),
      count,
    }));
    const used = dimensions
      .map((dimension) => dimension.name)
      .filter(
        (dimension) =>
          tables.some((table) => table.includes(dimension)) ||
          [...earlier.flatMap(({ cells }) => cells), ...heads].some((cell) =>
            cell.key.has(dimension),
          ),
      );
    const groups = records.map((_, index) => this.group(index, used, trees, measures));
    if (groups.reduce((people, { count }) => people + count, 0) > mostPeople)
      this.#fault('records', `together these are more than ${String(mostPeople)} people`);
    if (this.faults.length > 0) return null;
    const { floor = 10, protection = floor, protectZeros = false } = this.#file;
    const problem: DisclosureProblem = {
      dimensions: dimensions
        .filter((dimension) => used.includes(dimension.name))
        .map((dimension) => ({
          name: dimension.name,
          tree: trees.get(dimension.name)!,
          attribute: dimension.role === 'attribute',
        })),

      groups: inOneOrder(groups),
      tables,
      measures,
      floor,
      protection,
      protectZeros,
      known: heads,
      earlier,
    };
    this.faults.push(...releaseFaults(problem), ...headCountFaults(problem));
    return this.faults.length > 0 ? null : problem;
  }
}

/**
 * Reads what `npm run disclose` is given. Everything that is wrong is named with its place; nothing is guessed.
 * @param input parsed JSON
 */
export function parseProblem(input: unknown): Parsed {
  const shape = problemFile.safeParse(input);
  if (!shape.success) {
    return {
      kind: 'faults',
      faults: shape.error.issues.map(({ path, message }) => ({ path: place(path), message })),
    };
  }
  const reader = new Reader(shape.data);
  const problem = reader.read();
  return problem ? { kind: 'problem', problem } : { kind: 'faults', faults: reader.faults };
}
