/** Arithmetic with residues modulo a prime below 2^26, so that products are exact in a double. */
export class PrimeField {
  readonly prime: number;
  readonly #inverseOfPrime: number;

  constructor(prime: number) {
    if (prime >= 2 ** 26) throw new RangeError('Products of residues would not be exact.');
    this.prime = prime;
    this.#inverseOfPrime = 1 / prime;
  }

  multiply(a: number, b: number): number {
    const product = a * b;
    const residue = product - Math.floor(product * this.#inverseOfPrime) * this.prime;
    return residue < 0
      ? residue + this.prime
      : residue >= this.prime
        ? residue - this.prime
        : residue;
  }

  /** Computes the inverse of a residue other than zero, with Euclid's algorithm. */
  invert(a: number): number {
    let [r0, r1, s0, s1] = [this.prime, a, 0, 1];
    while (r1 !== 0) {
      const quotient = Math.floor(r0 / r1);
      [r0, r1] = [r1, r0 - quotient * r1];
      [s0, s1] = [s1, s0 - quotient * s1];
    }
    return s0 < 0 ? s0 + this.prime : s0;
  }
}
