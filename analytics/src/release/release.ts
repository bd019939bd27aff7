import { z } from 'zod';
import { controlDisclosure } from '../disclosure/control-disclosure.ts';
import type { LinearSolver } from '../disclosure/linear-solver.ts';
import type { DisclosureProblem } from '../disclosure/problem.ts';
import { createAuditRecord, type AuditRecord } from './audit-record.ts';
import { sha256 } from './sha256.ts';

/** The mark of every withheld value, whatever the reason. */
export const withheldMark = Symbol('withheld');

/** A published figure: a number of people and their sums by measure. */
interface ReleasedValue {
  count: number;
  sums: Readonly<Record<string, number>>;
}

export interface ReleasedCell {
  key: Readonly<Record<string, string>>;
  value: ReleasedValue | typeof withheldMark;
}

const cellSchema = z.strictObject({
  key: z.record(z.string(), z.string()),
  value: z.union([
    z.strictObject({ count: z.int().nonnegative(), sums: z.record(z.string(), z.number()) }),
    z.literal('withheld'),
  ]),
});
const releaseSchema = z.strictObject({
  v: z.literal(1),
  id: z.string().min(1),
  floor: z.int().min(1),
  cells: z.array(cellSchema),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});

type Body = Omit<z.infer<typeof releaseSchema>, 'digest'>;

const computeDigest = (body: Body): string => sha256(JSON.stringify(body));

/** Only the two functions below have this key, so no other code can construct a release. */
const constructorKey = Symbol('constructorKey');

/**
 * Figures about people that may be published. Every page, chart and export of such figures reads a
 * release. Only `createRelease`, after disclosure control, and `readRelease`, from a stored
 * release, construct one.
 */
export class Release {
  readonly #body: Body;
  readonly #digest: string;

  constructor(key: typeof constructorKey, body: Body, digest: string) {
    if (key !== constructorKey) {
      throw new TypeError('Only createRelease() and readRelease() construct a release.');
    }
    this.#body = body;
    this.#digest = digest;
  }

  get id(): string {
    return this.#body.id;
  }

  get floor(): number {
    return this.#body.floor;
  }

  get digest(): string {
    return this.#digest;
  }

  /** All cells in the order of the release, each with its value or the mark of a withheld value. */
  get cells(): readonly ReleasedCell[] {
    return this.#body.cells.map(({ key, value }) => ({
      key: { ...key },
      value: value === 'withheld' ? withheldMark : { count: value.count, sums: { ...value.sums } },
    }));
  }

  /** The stored form, which `readRelease` reads. */
  toJSON(): unknown {
    return { ...this.#body, digest: this.#digest };
  }
}

export type ReleaseResult =
  { kind: 'released'; release: Release; audit: AuditRecord } | { kind: 'rejected'; reason: string };

interface Options {
  id: string;
  /** ISO 8601. The caller passes it, because this package has no clock. */
  createdAt: string;
  solver: LinearSolver;
  onProgress?: (message: string) => void;
}

/**
 * Creates a release with the cells that disclosure control publishes; the others get the mark of a
 * withheld value.
 */
export function createRelease(problem: DisclosureProblem, options: Options): ReleaseResult {
  const { id, createdAt, solver, onProgress } = options;
  const disclosure = controlDisclosure(problem, { solver, ...(onProgress ? { onProgress } : {}) });
  if (disclosure.kind === 'unsafe') return { kind: 'rejected', reason: disclosure.reason };
  const body: Body = {
    v: 1,
    id,
    floor: problem.floor,
    cells: disclosure.system.cells.map(({ id: cellId, key, count, sums }) => ({
      key: Object.fromEntries(key),
      value: disclosure.publishedIds.has(cellId)
        ? { count, sums: Object.fromEntries(sums) }
        : ('withheld' as const),
    })),
  };
  return {
    kind: 'released',
    release: new Release(constructorKey, body, computeDigest(body)),
    audit: createAuditRecord(disclosure, { releaseId: id, createdAt, solver }),
  };
}

/**
 * Reads a stored release.
 * @returns null when `createRelease` did not write it, or when it was changed since
 */
export function readRelease(json: unknown): Release | null {
  const parsed = releaseSchema.safeParse(json);
  if (!parsed.success) return null;
  const { digest, ...body } = parsed.data;
  return computeDigest(body) === digest ? new Release(constructorKey, body, digest) : null;
}
