import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { controlDisclosure } from '../disclosure/control-disclosure.ts';
import type { LinearSolver } from '../disclosure/linear-solver.ts';
import type { DisclosureProblem } from '../disclosure/problem.ts';
import { createAuditRecord, type AuditRecord } from './audit-record.ts';

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
  mac: z.string().regex(/^[0-9a-f]{64}$/),
});

type Body = Omit<z.infer<typeof releaseSchema>, 'mac'>;

/** The shortest key that is as strong as the code itself (RFC 2104, section 3), in bytes. */
const minKeyLength = 32;

function assertKeyLength(key: Uint8Array): void {
  if (key.length >= minKeyLength) return;
  throw new RangeError(
    `The key of releases has ${key.length} bytes; ${minKeyLength} is the least.`,
  );
}

/** Computes the message authentication code of a release: HMAC with SHA-256, as hex. */
function computeMac(body: Body, key: Uint8Array): string {
  assertKeyLength(key);
  return bytesToHex(hmac(sha256, key, utf8ToBytes(JSON.stringify(body))));
}

/** Compares texts of one length in a time that does not depend on where they differ. */
function isSameText(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let n = 0; n < a.length; n += 1) difference |= a.charCodeAt(n) ^ b.charCodeAt(n);
  return difference === 0;
}

/** Only the two functions below have this key, so no other code can construct a release. */
const constructorKey = Symbol('constructorKey');

/**
 * Figures about people that may be published. Every page, chart and export of such figures reads a
 * release. Only `createRelease`, after disclosure control, and `readRelease`, from a stored
 * release, construct one.
 */
export class Release {
  readonly #body: Body;
  readonly #mac: string;

  constructor(key: typeof constructorKey, body: Body, mac: string) {
    if (key !== constructorKey) {
      throw new TypeError('Only createRelease() and readRelease() construct a release.');
    }
    this.#body = body;
    this.#mac = mac;
  }

  get id(): string {
    return this.#body.id;
  }

  get floor(): number {
    return this.#body.floor;
  }

  /** The message authentication code over all that the release contains. */
  get mac(): string {
    return this.#mac;
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
    return { ...this.#body, mac: this.#mac };
  }
}

export type ReleaseResult =
  { kind: 'released'; release: Release; audit: AuditRecord } | { kind: 'rejected'; reason: string };

interface Options {
  id: string;
  /** ISO 8601. The caller passes it, because this package has no clock. */
  createdAt: string;
  solver: LinearSolver;
  /** The secret of the platform that creates releases, at least 32 bytes. */
  key: Uint8Array;
  onProgress?: (message: string) => void;
}

/**
 * Creates a release with the cells that disclosure control publishes; the others get the mark of a
 * withheld value.
 * @throws RangeError when the key has fewer than 32 bytes
 */
export function createRelease(problem: DisclosureProblem, options: Options): ReleaseResult {
  const { id, createdAt, solver, key, onProgress } = options;
  // Before the work that takes minutes.
  assertKeyLength(key);
  const disclosure = controlDisclosure(problem, { solver, ...(onProgress ? { onProgress } : {}) });
  if (disclosure.kind === 'unsafe') return { kind: 'rejected', reason: disclosure.reason };
  const body: Body = {
    v: 1,
    id,
    floor: problem.floor,
    cells: disclosure.system.cells.map(({ id: cellId, key: codes, count, sums }) => ({
      key: Object.fromEntries(codes),
      value: disclosure.publishedIds.has(cellId)
        ? { count, sums: Object.fromEntries(sums) }
        : ('withheld' as const),
    })),
  };
  return {
    kind: 'released',
    release: new Release(constructorKey, body, computeMac(body, key)),
    audit: createAuditRecord(disclosure, { releaseId: id, createdAt, solver }),
  };
}

/**
 * Reads a stored release.
 * @param key the key that it was created with
 * @returns null when it was not created with this key, or was changed since
 */
export function readRelease(json: unknown, key: Uint8Array): Release | null {
  const parsed = releaseSchema.safeParse(json);
  if (!parsed.success) return null;
  const { mac, ...body } = parsed.data;
  return isSameText(computeMac(body, key), mac) ? new Release(constructorKey, body, mac) : null;
}
