import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someFacts } from '../testing/cell-events.ts';
import { addFacts } from './add-facts.ts';
import { emptyCell } from './empty-cell.ts';
import { mergeCells } from './merge-cells.ts';
import { removeFacts } from './remove-facts.ts';

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
  it('counts who skipped, who followed the advice, and the change since the round before', () => {
    const cell = addFacts(addFacts(emptyCell, { outcome: 'skipped' }), {
      followed: true,
      change: -250,
    });
    expect(cell).toMatchObject({ done: 0, skipped: 1, followed: 1 });
    expect(cell.change).toEqual({ n: 1, sum: -250, sumSquares: 62_500 });
  });
  it('leaves the cell that it was given as it was', () => {
    addFacts(emptyCell, { score: 1, level: 3 });
    expect(emptyCell).toMatchObject({ score: { n: 0 }, levels: [] });
  });
  it('refuses a score that is no whole number of hundredths', () => {
    expect(() => addFacts(emptyCell, { score: 73.251 })).toThrow(RangeError);
    expect(() => addFacts(emptyCell, { change: Number.NaN })).toThrow(RangeError);
  });
  it('refuses a level that no scale has', () => {
    for (const level of [-1, 1.5, 100]) {
      expect(() => addFacts(emptyCell, { level })).toThrow(RangeError);
    }
  });
  it('refuses a total that a double no longer holds exactly', () => {
    const large = { ...emptyCell, score: { n: 1, sum: Number.MAX_SAFE_INTEGER, sumSquares: 0 } };
    expect(() => addFacts(large, { score: 1 })).toThrow(RangeError);
    expect(() => mergeCells(large, large)).toThrow(RangeError);
    expect(() => addFacts(emptyCell, { score: 100_000_000 })).toThrow(RangeError);
  });
  it('refuses a fraction that would vanish in a large total', () => {
    const most = Number.MAX_SAFE_INTEGER - 1;
    const large = { ...emptyCell, score: { n: 1, sum: most, sumSquares: most } };
    expect(() => addFacts(large, { score: 0.25 })).toThrow(RangeError);
  });
  it('is undone exactly by removeFacts, in either order', () => {
    fc.assert(
      fc.property(someFacts, someFacts, (before, facts) => {
        const cell = addFacts(emptyCell, before);
        expect(removeFacts(addFacts(cell, facts), facts)).toEqual(cell);
        expect(addFacts(removeFacts(cell, facts), facts)).toEqual(cell);
      }),
    );
  });
});
