/** Products of two residues stay exact in a double. */
const prime = 67_108_859;
const inverseOfPrime = 1 / prime;

const multiply = (a: number, b: number): number => {
  const product = a * b;
  const rest = product - Math.floor(product * inverseOfPrime) * prime;
  return rest < 0 ? rest + prime : rest >= prime ? rest - prime : rest;
};

function inverse(a: number): number {
  let [r0, r1, s0, s1] = [prime, a, 0, 1];
  while (r1 !== 0) {
    const quotient = Math.floor(r0 / r1);
    [r0, r1] = [r1, r0 - quotient * r1];
    [s0, s1] = [s1, s0 - quotient * s1];
  }
  return s0 < 0 ? s0 + prime : s0;
}

interface Pivot {
  column: number;
  row: Float64Array;
}

/** A vector less all that is published: what of it is still unknown. */
interface Residual {
  vector: Float64Array;
  /** Its first column, and a number that parallel residuals share; -1 when nothing is left. */
  lead: number;
  mark: number;
}

/**
 * What can be worked out from published sums by adding and subtracting: Gaussian elimination modulo a prime. It is exact up
 * to a chance of one in 67 million that something looks workable that is not, which withholds too much, never too little.
 * Source: Langsrud 2024, doi 10.1007/978-3-031-69651-0_6.
 */
export class Elimination {
  readonly #width: number;
  readonly #weights: Float64Array;
  readonly #pivots: Pivot[] = [];
  #protected: Residual[] = [];
  #marks = new Map<number, number>();

  constructor(width: number) {
    this.#width = width;
    this.#weights = new Float64Array(width);
    // Any fixed numbers do: they only have to differ.
    let weight = 12_345_701;
    for (let column = 0; column < width; column += 1) {
      weight = multiply(weight, 48_271_119 % prime) + 7;
      if (weight >= prime) weight -= prime;
      this.#weights[column] = weight;
    }
  }

  #subtract(vector: Float64Array, { column, row }: Pivot): boolean {
    const factor = vector[column]!;
    if (factor === 0) return false;
    for (let at = 0; at < this.#width; at += 1) {
      const other = row[at]!;
      if (other === 0) continue;
      const rest = vector[at]! - multiply(factor, other);
      vector[at] = rest < 0 ? rest + prime : rest;
    }
    return true;
  }

  #markOf(vector: Float64Array): { lead: number; mark: number } {
    let lead = -1;
    let scale = 0;
    let mark = 0;
    for (let at = 0; at < this.#width; at += 1) {
      const value = vector[at]!;
      if (value === 0) continue;
      if (lead === -1) {
        lead = at;
        scale = inverse(value);
      }
      mark += multiply(multiply(value, scale), this.#weights[at]!);
      if (mark >= prime) mark -= prime;
    }
    return { lead, mark: lead === -1 ? -1 : mark };
  }

  #vectorOf(columns: ArrayLike<number>): Float64Array {
    const vector = new Float64Array(this.#width);
    for (let n = 0; n < columns.length; n += 1) vector[columns[n]!] = 1;
    return vector;
  }

  #reduce(columns: ArrayLike<number>): Residual {
    const vector = this.#vectorOf(columns);
    for (const pivot of this.#pivots) this.#subtract(vector, pivot);
    return { vector, ...this.#markOf(vector) };
  }

  #count(mark: number, by: number): void {
    const count = (this.#marks.get(mark) ?? 0) + by;
    if (count === 0) this.#marks.delete(mark);
    else this.#marks.set(mark, count);
  }

  /** From now on nothing is published that gives this sum away. False when it is given away already. */
  protect(columns: ArrayLike<number>): boolean {
    const residual = this.#reduce(columns);
    if (residual.lead === -1) return false;
    this.#protected.push(residual);
    this.#count(residual.mark, 1);
    return true;
  }

  /** What publishing this sum would do: nothing new, nothing bad, or give a protected one away. */
  judge(columns: ArrayLike<number>): 'known' | 'safe' | 'tells' {
    const { lead, mark } = this.#reduce(columns);
    if (lead === -1) return 'known';
    return this.#marks.has(mark) ? 'tells' : 'safe';
  }

  /** Publishes this sum. What it gives away is protected no more; how many that are. */
  publish(columns: ArrayLike<number>): number {
    const residual = this.#reduce(columns);
    if (residual.lead === -1) return 0;
    const scale = inverse(residual.vector[residual.lead]!);
    const pivot = {
      column: residual.lead,
      row: residual.vector.map((value) => multiply(value, scale)),
    };
    this.#pivots.push(pivot);
    let lost = 0;
    this.#protected = this.#protected.filter((one) => {
      if (!this.#subtract(one.vector, pivot)) return true;
      this.#count(one.mark, -1);
      Object.assign(one, this.#markOf(one.vector));
      if (one.lead === -1) {
        lost += 1;
        return false;
      }
      this.#count(one.mark, 1);
      return true;
    });
    return lost;
  }
}
