import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someFacts } from '../testing/cell-events.ts';
import { addFacts } from './add-facts.ts';
import type { Cell } from './cell.ts';
import { emptyCell } from './empty-cell.ts';
import { invertCell } from './invert-cell.ts';
import { mergeCells } from './merge-cells.ts';

const someCell: fc.Arbitrary<Cell> = fc
  .array(someFacts, { maxLength: 5 })
  .map((facts) => facts.reduce(addFacts, emptyCell));

describe('mergeCells', () => {
  it('does not mind who comes first or how the merging is split', () => {
    fc.assert(
      fc.property(someCell, someCell, someCell, (a, b, c) => {
        expect(mergeCells(a, b)).toEqual(mergeCells(b, a));
        expect(mergeCells(mergeCells(a, b), c)).toEqual(mergeCells(a, mergeCells(b, c)));
      }),
    );
  });
  it('has the empty cell as its zero and the inverted cell as its inverse', () => {
    fc.assert(
      fc.property(someCell, (cell) => {
        expect(mergeCells(cell, emptyCell)).toEqual(cell);
        expect(mergeCells(cell, invertCell(cell))).toEqual(emptyCell);
      }),
    );
  });
  it('inverts nobody to nobody, without a negative zero', () => {
    expect(invertCell(emptyCell)).toEqual(emptyCell);
  });
  it('gives what adding everybody to one cell gives', () => {
    fc.assert(
      fc.property(fc.array(someFacts), fc.array(someFacts), (here, there) => {
        const cellOf = (facts: typeof here) => facts.reduce(addFacts, emptyCell);
        expect(mergeCells(cellOf(here), cellOf(there))).toEqual(cellOf([...here, ...there]));
      }),
    );
  });
});
