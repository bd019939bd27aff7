import { ModularElimination } from './modular-elimination.ts';

/** The two largest primes whose residues have exact products in a double. */
const primes = [67_108_859, 67_108_837];

/**
 * Finds which sums follow from published sums by adding and subtracting, with Gaussian elimination
 * modulo two primes. Modulo one prime, a sum that follows with a coefficient that is a multiple of
 * the prime would seem safe; here a sum is protected as long as it is open modulo both, and safe to
 * publish when it discloses nothing modulo either. Where one prime sees a relation that does not
 * exist, too much is withheld, never too little.
 *
 * Source: Langsrud 2024, doi 10.1007/978-3-031-69651-0_6.
 */
export class Elimination {
  readonly #eliminations: readonly ModularElimination[];
  #protectedCount = 0;

  constructor(width: number) {
    this.#eliminations = primes.map((prime) => new ModularElimination(width, prime));
  }

  #reduce(columns: ArrayLike<number>) {
    return this.#eliminations.map((elimination) => {
      const residual = elimination.reduce(columns);
      return { elimination, residual, isKnown: residual.lead === -1 };
    });
  }

  /** Protects a sum. Returns false when the published sums disclose it already. */
  protect(columns: ArrayLike<number>): boolean {
    const reduced = this.#reduce(columns);
    if (reduced.some(({ isKnown }) => isKnown)) return false;
    this.#protectedCount += 1;
    for (const { elimination, residual } of reduced) {
      elimination.protect(this.#protectedCount, residual);
    }
    return true;
  }

  /** Returns whether a sum is known already, is safe to publish, or discloses a protected sum. */
  classify(columns: ArrayLike<number>): 'known' | 'safe' | 'discloses' {
    const reduced = this.#reduce(columns);
    if (reduced.every(({ isKnown }) => isKnown)) return 'known';
    return reduced.some(
      ({ elimination, residual, isKnown }) => !isKnown && elimination.discloses(residual),
    )
      ? 'discloses'
      : 'safe';
  }

  /**
   * Publishes a sum and returns how many protected sums it discloses. Those are no longer
   * protected.
   */
  publish(columns: ArrayLike<number>): number {
    const disclosedIds = new Set(
      this.#eliminations.flatMap((elimination) => elimination.publish(columns)),
    );
    for (const id of disclosedIds) {
      for (const elimination of this.#eliminations) elimination.release(id);
    }
    return disclosedIds.size;
  }
}
