import { z } from 'zod';
import { controlDisclosure } from '../disclosure/control-disclosure.ts';
import type { LinearSolver } from '../disclosure/linear-solver.ts';
import type { DisclosureProblem } from '../disclosure/problem.ts';
import { auditRecord, type AuditRecord } from './audit-record.ts';
import { sha256 } from './sha256.ts';

/** What stands for every withheld value, whatever the reason. */
export const withheld = Symbol('withheld');

/** A published figure: people, and their sums by measure. */
interface ReleasedValue {
  count: number;
  sums: Readonly<Record<string, number>>;
}

export interface ReleasedCell {
  key: Readonly<Record<string, string>>;
  value: ReleasedValue | typeof withheld;
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

const digestOf = (body: Body): string => sha256(JSON.stringify(body));

/** Only the two makers below hold this, so nothing else makes a release. */
const maker = Symbol('maker');

/**
 * Figures about people that may be shown: every page, chart and export reads one of these and nothing else. Made by
 * `release`, after disclosure control, or by `readRelease`, from what that wrote.
 */
export class Release {
  readonly #body: Body;
  readonly #digest: string;

  constructor(by: typeof maker, body: Body, digest: string) {
    if (by !== maker) throw new TypeError('A release is made by release() or readRelease().');
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

  /** Every cell of the release, in its order, with its value or the mark of what is withheld. */
  get cells(): readonly ReleasedCell[] {
    return this.#body.cells.map(({ key, value }) => ({
      key: { ...key },
      value: value === 'withheld' ? withheld : { count: value.count, sums: { ...value.sums } },
    }));
  }

  /** What `readRelease` reads. */
  toJSON(): unknown {
    return { ...this.#body, digest: this.#digest };
  }
}

export type Releasing =
  { kind: 'released'; release: Release; audit: AuditRecord } | { kind: 'refused'; why: string };

interface Options {
  id: string;
  /** ISO 8601; the room has no clock. */
  madeAt: string;
  solver: LinearSolver;
  onProgress?: (what: string) => void;
}

/** Makes a release: what disclosure control lets through, the rest withheld by one mark. */
export function release(problem: DisclosureProblem, options: Options): Releasing {
  const { id, madeAt, solver, onProgress } = options;
  const control = controlDisclosure(problem, { solver, ...(onProgress ? { onProgress } : {}) });
  if (control.kind === 'refused') return { kind: 'refused', why: control.why };
  const body: Body = {
    v: 1,
    id,
    floor: problem.floor,
    cells: control.system.cells.map(({ id: cell, key, count, sums }) => ({
      key: Object.fromEntries(key),
      value: control.published.has(cell)
        ? { count, sums: Object.fromEntries(sums) }
        : ('withheld' as const),
    })),
  };
  return {
    kind: 'released',
    release: new Release(maker, body, digestOf(body)),
    audit: auditRecord(control, { releaseId: id, madeAt, solver }),
  };
}

/**
 * Reads a release back.
 * @returns null for anything that `release` did not write so
 */
export function readRelease(json: unknown): Release | null {
  const parsed = releaseSchema.safeParse(json);
  if (!parsed.success) return null;
  const { digest, ...body } = parsed.data;
  return digestOf(body) === digest ? new Release(maker, body, digest) : null;
}
