import {
  findEarlierReleaseErrors,
  findHeadCountErrors,
  type ProblemError,
} from './check-problem.ts';
import { buildHierarchy, type Hierarchy, totalCode } from './hierarchy.ts';
import { maxPeople, type ProblemFile, problemFileSchema, reservedFields } from './problem-file.ts';
import { findSimilarCodes, quoteCode } from './find-similar-codes.ts';
import { findContributionErrors } from './check-contributions.ts';
import type { DisclosureProblem, EarlierCell, Group, Key, Measure } from './problem.ts';

export type ParseResult =
  | { kind: 'problem'; problem: DisclosureProblem }
  | { kind: 'invalid'; errors: readonly ProblemError[] };

const formatPath = (path: readonly PropertyKey[]): string =>
  path
    .map((part, index) =>
      typeof part === 'number'
        ? `[${String(part)}]`
        : index === 0
          ? String(part)
          : `.${String(part)}`,
    )
    .join('') || 'file';

/** Sorts groups, so that the order of the records does not influence the result. */
function sortGroups(groups: readonly Group[]): Group[] {
  const toText = ({ sums, levels, top, ...rest }: Group): string =>
    JSON.stringify([
      rest.codes,
      rest.releaseIds,
      rest.hasLeft,
      rest.count,
      [...sums],
      [...levels],
      [...top],
    ]);
  return groups
    .map((group) => ({ group, text: toText(group) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ group }) => group);
}

class ProblemReader {
  readonly errors: ProblemError[] = [];
  readonly #file: ProblemFile;
  /** The number of levels of each measure, as in the first record that has any. */
  readonly #levelCounts = new Map<string, number>();

  constructor(file: ProblemFile) {
    this.#file = file;
  }

  #addError(path: string, message: string): void {
    this.errors.push({ path, message });
  }

  #addMissingMeasure(path: string, measure: string): void {
    this.#addError(path, `there is no measure "${measure}": declare it in measures`);
  }

  #addSimilarNames(path: string, kind: string, spellings: readonly string[]): void {
    this.#addError(
      path,
      `the ${kind} ${spellings.map(quoteCode).join(' and ')} look alike: write them the same, or give one another name`,
    );
  }

  /** Names that look alike would split what belongs together. */
  #checkNames(): void {
    const { dimensions, measures = {}, earlier = [] } = this.#file;
    const names = {
      dimensions: dimensions.map((dimension) => dimension.name),
      measures: Object.keys(measures),
      earlier: earlier.map(({ id }) => id),
    };
    for (const [path, list] of Object.entries(names)) {
      for (const spellings of findSimilarCodes(list))
        this.#addSimilarNames(path, 'names', spellings);
    }
  }

  /** Builds the hierarchies of all dimensions, from their pairs and from the codes that occur. */
  #readHierarchies(): Map<string, Hierarchy> {
    const { dimensions, records, earlier = [] } = this.#file;
    const hierarchies = new Map<string, Hierarchy>();
    for (const [index, { name: dimension, hierarchy: pairs = [] }] of dimensions.entries()) {
      const path = `dimensions[${String(index)}]`;
      if (hierarchies.has(dimension))
        this.#addError(`${path}.name`, `the dimension "${dimension}" stands here twice`);
      if (reservedFields.has(dimension))
        this.#addError(`${path}.name`, `"${dimension}" has a meaning of its own in records`);
      const codes = [
        ...records.map((row) => row[dimension]),
        ...earlier.flatMap(({ cells }) => cells.map((cell) => cell.key[dimension])),
      ].filter((code): code is string => typeof code === 'string' && code !== totalCode);
      for (const spellings of findSimilarCodes([totalCode, ...pairs.flat(), ...codes]))
        this.#addSimilarNames(path, 'codes', spellings);
      const hierarchy = buildHierarchy(pairs, codes);
      if ('codes' in hierarchy) hierarchies.set(dimension, hierarchy);
      else if (hierarchy.kind === 'cycle')
        this.#addError(`${path}.hierarchy`, `"${hierarchy.code}" lies below itself`);
      else if (hierarchy.kind === 'two-parents')
        this.#addError(`${path}.hierarchy`, `"${hierarchy.child}" has two parents`);
      else
        this.#addError(
          `${path}.hierarchy[${String(hierarchy.index)}]`,
          `"${totalCode}" is the root and has no parent`,
        );
    }
    return hierarchies;
  }

  #readKey(
    path: string,
    codes: Record<string, string>,
    hierarchies: ReadonlyMap<string, Hierarchy>,
  ): Key {
    for (const [dimension, code] of Object.entries(codes)) {
      const hierarchy = hierarchies.get(dimension);
      if (!hierarchy)
        this.#addError(`${path}.${dimension}`, `there is no dimension "${dimension}"`);
      else if (code !== totalCode && !hierarchy.leavesBelow.has(code)) {
        this.#addError(
          `${path}.${dimension}`,
          `there is no code "${code}": no record, hierarchy or earlier release names it`,
        );
      }
    }
    return new Map(Object.entries(codes).filter(([, code]) => code !== totalCode));
  }

  #checkTables(): void {
    const names = new Set(this.#file.dimensions.map((dimension) => dimension.name));
    for (const [index, table] of this.#file.tables.entries()) {
      for (const [n, dimension] of table.entries()) {
        const path = `tables[${String(index)}][${String(n)}]`;
        if (!names.has(dimension)) this.#addError(path, `there is no dimension "${dimension}"`);
        if (table.indexOf(dimension) !== n)
          this.#addError(path, `"${dimension}" stands in this table twice`);
      }
    }
  }

  #readMeasures(): Map<string, Measure> {
    const entries = Object.entries(this.#file.measures ?? {});
    for (const [measure, { min, max }] of entries) {
      if (min > max) this.#addError(`measures.${measure}`, 'min is more than max');
    }
    return new Map(
      entries.map(([measure, { min, max, complement, dominance }]) => [
        measure,
        { min, max, protectsComplement: complement ?? false, dominance: dominance ?? null },
      ]),
    );
  }

  #checkSums(
    path: string,
    count: number,
    sums: Record<string, number>,
    measures: ReadonlyMap<string, Measure>,
  ): void {
    for (const [measure, sum] of Object.entries(sums)) {
      const bounds = measures.get(measure);
      const slack = 1e-9 * Math.max(1, Math.abs(sum));
      if (!bounds) this.#addMissingMeasure(`${path}.${measure}`, measure);
      else if (!Number.isSafeInteger(Math.trunc(sum)))
        this.#addError(`${path}.${measure}`, 'this is more than can be added exactly');
      else if (sum < count * bounds.min - slack || sum > count * bounds.max + slack) {
        this.#addError(
          `${path}.${measure}`,
          `${String(count)} people cannot have the sum ${String(sum)} between these bounds`,
        );
      }
    }
  }

  #readGroup(
    index: number,
    usedDimensions: readonly string[],
    hierarchies: ReadonlyMap<string, Hierarchy>,
    measures: ReadonlyMap<string, Measure>,
  ): Group {
    const record = this.#file.records[index]!;
    const path = `records[${String(index)}]`;
    const { dimensions, earlier = [] } = this.#file;
    for (const { name: dimension } of dimensions) {
      const code = record[dimension];
      const hierarchy = hierarchies.get(dimension);
      if (typeof code !== 'string') this.#addError(`${path}.${dimension}`, 'the code is missing');
      else if (hierarchy && !hierarchy.leaves.includes(code)) {
        this.#addError(
          `${path}.${dimension}`,
          `"${code}" is not at the bottom of its hierarchy: records stand at the lowest codes`,
        );
      }
    }
    for (const field of Object.keys(record)) {
      if (!reservedFields.has(field) && !dimensions.some((dimension) => dimension.name === field)) {
        this.#addError(`${path}.${field}`, `there is no dimension "${field}"`);
      }
    }
    const { count, sums = {}, levels = {}, top = {}, in: releaseIds = [], left = false } = record;
    this.#checkSums(`${path}.sums`, count, sums, measures);
    // A measure may have the name of something that each object inherits.
    const ownSums = new Map(Object.entries(sums).sort());
    for (const [measure, counts] of Object.entries(levels)) {
      if (!measures.has(measure)) this.#addMissingMeasure(`${path}.levels.${measure}`, measure);
      const levelCount = this.#levelCounts.get(measure) ?? counts.length;
      this.#levelCounts.set(measure, levelCount);
      if (counts.length !== levelCount)
        this.#addError(
          `${path}.levels.${measure}`,
          `there are ${String(counts.length)} levels here and ${String(levelCount)} before`,
        );
      const people = counts.reduce((sum, levelPeople) => sum + levelPeople, 0);
      if (people !== count)
        this.#addError(
          `${path}.levels.${measure}`,
          `the levels hold ${String(people)} people, the record ${String(count)}`,
        );
    }
    const contributions = new Map(
      Object.entries(top).map(([measure, [largest, second]]) => [
        measure,
        [Math.abs(largest), Math.abs(second)] as const,
      ]),
    );
    for (const [measure, [largest, second]] of contributions) {
      const bounds = measures.get(measure);
      if (!bounds) this.#addMissingMeasure(`${path}.top.${measure}`, measure);
      else {
        for (const message of findContributionErrors(
          [largest, second],
          count,
          ownSums.get(measure),
          bounds,
        ))
          this.#addError(`${path}.top.${measure}`, message);
      }
    }
    for (const [measure, { dominance }] of measures) {
      if (dominance === null || left || count === 0) continue;
      if (ownSums.has(measure) && !contributions.has(measure))
        this.#addError(
          `${path}.top`,
          `the dominance rule of "${measure}" needs its two largest contributions`,
        );
    }
    for (const [n, id] of releaseIds.entries()) {
      if (!earlier.some((release) => release.id === id))
        this.#addError(`${path}.in[${String(n)}]`, `there is no earlier release "${id}"`);
    }
    if (left && releaseIds.length === 0)
      this.#addError(`${path}.left`, 'who left was in an earlier release: name it in "in"');
    return {
      codes: usedDimensions.map((dimension) => String(record[dimension])),
      releaseIds: [...new Set(releaseIds)].sort(),
      hasLeft: left,
      count,
      sums: ownSums,
      levels: new Map(Object.entries(levels)),
      top: contributions,
    };
  }

  #readEarlierReleases(
    hierarchies: ReadonlyMap<string, Hierarchy>,
    measures: ReadonlyMap<string, Measure>,
  ) {
    const { earlier = [] } = this.#file;
    return earlier.map(({ id, cells }, index) => {
      const path = `earlier[${String(index)}]`;
      if (earlier.findIndex((release) => release.id === id) !== index)
        this.#addError(`${path}.id`, `the release "${id}" stands here twice`);
      return {
        id,
        cells: cells.map((cell, n): EarlierCell => {
          const cellPath = `${path}.cells[${String(n)}]`;
          this.#checkSums(`${cellPath}.sums`, cell.count, cell.sums ?? {}, measures);
          return {
            key: this.#readKey(`${cellPath}.key`, cell.key, hierarchies),
            count: cell.count,
            sums: new Map(Object.entries(cell.sums ?? {})),
          };
        }),
      };
    });
  }

  read(): DisclosureProblem | null {
    this.#checkNames();
    const hierarchies = this.#readHierarchies();
    this.#checkTables();
    const measures = this.#readMeasures();
    const { dimensions, records, tables, known = [] } = this.#file;
    if (this.errors.length > 0) return null;
    const earlierReleases = this.#readEarlierReleases(hierarchies, measures);
    const headCounts = known.map(({ key, count }, index) => ({
      key: this.#readKey(`known[${String(index)}].key`, key, hierarchies),
      count,
    }));
    const usedDimensions = dimensions
      .map((dimension) => dimension.name)
      .filter(
        (dimension) =>
          tables.some((table) => table.includes(dimension)) ||
          [...earlierReleases.flatMap(({ cells }) => cells), ...headCounts].some((cell) =>
            cell.key.has(dimension),
          ),
      );
    const groups = records.map((_, index) =>
      this.#readGroup(index, usedDimensions, hierarchies, measures),
    );
    if (groups.reduce((people, { count }) => people + count, 0) > maxPeople)
      this.#addError('records', `together these are more than ${String(maxPeople)} people`);
    if (this.errors.length > 0) return null;
    const { floor = 10, protection = floor, protectZeros = false } = this.#file;
    const problem: DisclosureProblem = {
      dimensions: dimensions
        .filter((dimension) => usedDimensions.includes(dimension.name))
        .map((dimension) => ({
          name: dimension.name,
          hierarchy: hierarchies.get(dimension.name)!,
          isAttribute: dimension.role === 'attribute',
        })),
      groups: sortGroups(groups),
      tables,
      measures,
      floor,
      protection,
      protectZeros,
      headCounts,
      earlierReleases,
    };
    this.errors.push(...findEarlierReleaseErrors(problem), ...findHeadCountErrors(problem));
    return this.errors.length > 0 ? null : problem;
  }
}

/** Whether anything has the one name that objects lose when they are copied. */
function hasLostName(input: unknown): boolean {
  // A stack instead of recursion, because a file may be nested deeper than the call stack.
  const stack = [input];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Object.hasOwn(value, '__proto__')) return true;
    for (const inner of Object.values(value)) stack.push(inner);
  }
  return false;
}

/**
 * Parses the input of `npm run disclose`. It reports every error with its path and assumes nothing.
 * @param input parsed JSON
 */
export function parseProblem(input: unknown): ParseResult {
  if (hasLostName(input))
    return { kind: 'invalid', errors: [{ path: 'file', message: '"__proto__" is no name' }] };
  const file = problemFileSchema.safeParse(input);
  if (!file.success) {
    return {
      kind: 'invalid',
      errors: file.error.issues.map(({ path, message }) => ({ path: formatPath(path), message })),
    };
  }
  const reader = new ProblemReader(file.data);
  const problem = reader.read();
  return problem ? { kind: 'problem', problem } : { kind: 'invalid', errors: reader.errors };
}
