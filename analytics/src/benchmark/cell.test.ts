import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFacts } from '../testing/arbitrary-cell-events.ts';
import { addFacts, type Cell, emptyCell, invertCell, mergeCells, removeFacts } from './cell.ts';

describe('addFacts', () => {
  it('counts an invitation, and later the scan of the same person', () => {
    const invited = addFacts(emptyCell, { invited: true });
    const done = addFacts(invited, { outcome: 'done', score: 7325, level: 2, belowMinimum: true });
    expect(done).toEqual({
      invited: 1,
      done: 1,
      skipped: 0,
      score: { n: 1, sum: 7325, sumSquares: 53_655_625 },
      levels: [0, 0, 1],
      belowMinimum: 1,
      followed: 0,
      change: { n: 0, sum: 0, sumSquares: 0 },
    });
  });
  it('counts a skip, a followed advice, and the change since the previous round', () => {
    const cell = addFacts(addFacts(emptyCell, { outcome: 'skipped' }), {
      followed: true,
      change: -250,
    });
    expect(cell).toMatchObject({ done: 0, skipped: 1, followed: 1 });
    expect(cell.change).toEqual({ n: 1, sum: -250, sumSquares: 62_500 });
  });
  it('does not change its argument', () => {
    addFacts(emptyCell, { score: 1, level: 3 });
    expect(emptyCell).toMatchObject({ score: { n: 0 }, levels: [] });
  });
  it('rejects a score or change outside its scale', () => {
    expect(() => addFacts(emptyCell, { score: -1 })).toThrow(RangeError);
    expect(() => addFacts(emptyCell, { score: 10_001 })).toThrow(RangeError);
    expect(() => addFacts(emptyCell, { change: -10_001 })).toThrow(RangeError);
  });
  it('rejects a score or change that is no integer', () => {
    expect(() => addFacts(emptyCell, { score: 73.251 })).toThrow(RangeError);
    expect(() => addFacts(emptyCell, { change: Number.NaN })).toThrow(RangeError);
  });
  it('rejects a level that is no integer from 0 to 99', () => {
    for (const level of [-1, 1.5, 100]) {
      expect(() => addFacts(emptyCell, { level })).toThrow(RangeError);
    }
  });
  it('rejects a total that a double does not hold exactly', () => {
    const large = { ...emptyCell, score: { n: 1, sum: Number.MAX_SAFE_INTEGER, sumSquares: 0 } };
    expect(() => addFacts(large, { score: 1 })).toThrow(RangeError);
    expect(() => mergeCells(large, large)).toThrow(RangeError);
    expect(() => addFacts(emptyCell, { score: 100_000_000 })).toThrow(RangeError);
  });
  it('rejects a fraction that rounding would hide in a large total', () => {
    const most = Number.MAX_SAFE_INTEGER - 1;
    const large = { ...emptyCell, score: { n: 1, sum: most, sumSquares: most } };
    expect(() => addFacts(large, { score: 0.25 })).toThrow(RangeError);
  });
  it('is the exact inverse of removeFacts, in either order', () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryFacts, (before, facts) => {
        const cell = addFacts(emptyCell, before);
        expect(removeFacts(addFacts(cell, facts), facts)).toEqual(cell);
        expect(addFacts(removeFacts(cell, facts), facts)).toEqual(cell);
      }),
    );
  });
});

const arbitraryCell: fc.Arbitrary<Cell> = fc
  .array(arbitraryFacts, { maxLength: 5 })
  .map((facts) => facts.reduce(addFacts, emptyCell));

describe('mergeCells', () => {
  it('is commutative and associative', () => {
    fc.assert(
      fc.property(arbitraryCell, arbitraryCell, arbitraryCell, (a, b, c) => {
        expect(mergeCells(a, b)).toEqual(mergeCells(b, a));
        expect(mergeCells(mergeCells(a, b), c)).toEqual(mergeCells(a, mergeCells(b, c)));
      }),
    );
  });
  it('has the empty cell as its zero and invertCell as its inverse', () => {
    fc.assert(
      fc.property(arbitraryCell, (cell) => {
        expect(mergeCells(cell, emptyCell)).toEqual(cell);
        expect(mergeCells(cell, invertCell(cell))).toEqual(emptyCell);
      }),
    );
  });
  it('inverts the empty cell to itself, without a negative zero', () => {
    expect(invertCell(emptyCell)).toEqual(emptyCell);
  });
  it('gives the same cell as adding all facts to one cell', () => {
    fc.assert(
      fc.property(fc.array(arbitraryFacts), fc.array(arbitraryFacts), (here, there) => {
        const toCell = (facts: typeof here) => facts.reduce(addFacts, emptyCell);
        expect(mergeCells(toCell(here), toCell(there))).toEqual(toCell([...here, ...there]));
      }),
    );
  });
});
