import fc from 'fast-check';
import type { CellFacts } from '../benchmark/cell.ts';
import type { CellEvent } from '../benchmark/fold-cells.ts';

const score = fc.integer({ min: 0, max: 10_000 });

/** Any facts that one person may add to a cell. */
export const arbitraryFacts: fc.Arbitrary<CellFacts> = fc.record(
  {
    invited: fc.constant(true as const),
    outcome: fc.constantFrom('done' as const, 'skipped' as const),
    score,
    level: fc.nat(6),
    belowMinimum: fc.constant(true as const),
    followed: fc.constant(true as const),
    change: fc.integer({ min: -10_000, max: 10_000 }),
  },
  { requiredKeys: [] },
);

/** Events that add to three cells or remove from them. */
export const arbitraryEvents: fc.Arbitrary<CellEvent[]> = fc.array(
  fc.record({
    key: fc.constantFrom('team a', 'team b', 'team c'),
    facts: arbitraryFacts,
    sign: fc.constantFrom(1 as const, 1 as const, -1 as const),
  }),
);
