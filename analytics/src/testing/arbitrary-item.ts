import fc from 'fast-check';
import type { ItemParameters } from '../scoring/irt-3pl.ts';

/** Any question that an item bank may contain. */
export const arbitraryItem: fc.Arbitrary<ItemParameters> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 8 }),
  discrimination: fc.double({ min: 0.3, max: 2.5, noNaN: true }),
  difficulty: fc.double({ min: -3, max: 3, noNaN: true }),
  guessing: fc.double({ min: 0, max: 0.35, noNaN: true }),
});
