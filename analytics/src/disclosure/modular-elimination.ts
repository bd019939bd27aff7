import { PrimeField } from './prime-field.ts';

interface Pivot {
  column: number;
  row: Float64Array;
}

/** A vector reduced by all that is published: the part that is still unknown. */
interface Residual {
  vector: Float64Array;
  /** The first non-zero column; -1 when nothing is left. */
  lead: number;
  /** A fingerprint that parallel residuals share; -1 when nothing is left. */
  fingerprint: number;
}

/**
 * Gaussian elimination modulo one prime: which sums follow from published ones. Only a coefficient
 * that is a multiple of the prime, or two fingerprints that collide, make it differ from
 * elimination with fractions.
 */
export class ModularElimination {
  readonly #field: PrimeField;
  readonly #width: number;
  readonly #weights: Float64Array;
  readonly #pivots: Pivot[] = [];
  /** The protected sums by number. */
  readonly #protected = new Map<number, Residual>();
  readonly #fingerprints = new Map<number, number>();

  constructor(width: number, prime: number) {
    this.#field = new PrimeField(prime);
    this.#width = width;
    this.#weights = new Float64Array(width);
    // Any fixed numbers suffice, as long as they differ.
    let weight = 12_345_701;
    for (let column = 0; column < width; column += 1) {
      weight = this.#field.multiply(weight, 48_271_119 % prime) + 7;
      if (weight >= prime) weight -= prime;
      this.#weights[column] = weight;
    }
  }

  #subtract(vector: Float64Array, { column, row }: Pivot): boolean {
    const factor = vector[column]!;
    if (factor === 0) return false;
    const field = this.#field;
    for (let n = 0; n < this.#width; n += 1) {
      const value = row[n]!;
      if (value === 0) continue;
      const residue = vector[n]! - field.multiply(factor, value);
      vector[n] = residue < 0 ? residue + field.prime : residue;
    }
    return true;
  }

  #computeFingerprint(vector: Float64Array): { lead: number; fingerprint: number } {
    const field = this.#field;
    let lead = -1;
    let scale = 0;
    let fingerprint = 0;
    for (let n = 0; n < this.#width; n += 1) {
      const value = vector[n]!;
      if (value === 0) continue;
      if (lead === -1) {
        lead = n;
        scale = field.invert(value);
      }
      fingerprint += field.multiply(field.multiply(value, scale), this.#weights[n]!);
      if (fingerprint >= field.prime) fingerprint -= field.prime;
    }
    return { lead, fingerprint: lead === -1 ? -1 : fingerprint };
  }

  #countFingerprint(fingerprint: number, change: number): void {
    const count = (this.#fingerprints.get(fingerprint) ?? 0) + change;
    if (count === 0) this.#fingerprints.delete(fingerprint);
    else this.#fingerprints.set(fingerprint, count);
  }

  /** Reduces a sum of columns by all that is published. */
  reduce(columns: ArrayLike<number>): Residual {
    const vector = new Float64Array(this.#width);
    for (let n = 0; n < columns.length; n += 1) vector[columns[n]!] = 1;
    for (const pivot of this.#pivots) this.#subtract(vector, pivot);
    return { vector, ...this.#computeFingerprint(vector) };
  }

  /** Protects a sum, under a number, by what `reduce` left of it. */
  protect(id: number, residual: Residual): void {
    this.#protected.set(id, residual);
    this.#countFingerprint(residual.fingerprint, 1);
  }

  /** Forgets a protected sum, since it is disclosed. */
  release(id: number): void {
    const residual = this.#protected.get(id);
    if (!residual) return;
    this.#protected.delete(id);
    this.#countFingerprint(residual.fingerprint, -1);
  }

  /** Returns whether publishing what `reduce` left of a sum discloses a protected sum. */
  discloses({ fingerprint }: Residual): boolean {
    return this.#fingerprints.has(fingerprint);
  }

  /** Publishes a sum and returns the numbers of the protected sums that it discloses. */
  publish(columns: ArrayLike<number>): number[] {
    const { vector, lead } = this.reduce(columns);
    if (lead === -1) return [];
    const field = this.#field;
    const scale = field.invert(vector[lead]!);
    const pivot = { column: lead, row: vector.map((value) => field.multiply(value, scale)) };
    this.#pivots.push(pivot);
    const disclosedIds: number[] = [];
    for (const [id, residual] of this.#protected) {
      const { fingerprint } = residual;
      if (!this.#subtract(residual.vector, pivot)) continue;
      this.#countFingerprint(fingerprint, -1);
      Object.assign(residual, this.#computeFingerprint(residual.vector));
      if (residual.lead === -1) {
        this.#protected.delete(id);
        disclosedIds.push(id);
      } else {
        this.#countFingerprint(residual.fingerprint, 1);
      }
    }
    return disclosedIds;
  }
}
