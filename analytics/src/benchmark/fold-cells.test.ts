import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryEvents } from '../testing/arbitrary-cell-events.ts';
import { type Cell, emptyCell, mergeCells } from './cell.ts';
import { foldCells, type CellEvent } from './fold-cells.ts';

const sortByKey = (cells: Map<string, Cell>) => [...cells].sort(([a], [b]) => (a < b ? -1 : 1));

describe('foldCells', () => {
  it('gives the same cells for every order of the events', () => {
    const shuffled = arbitraryEvents.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([events, otherOrder]) => {
        expect(sortByKey(foldCells(otherOrder))).toEqual(sortByKey(foldCells(events)));
      }),
    );
  });
  it('gives the same cells for one scan after another as for a rebuild from all scans', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const oneByOne = events.reduce(
          (cells, event) => foldCells([event], cells),
          new Map<string, Cell>(),
        );
        expect(sortByKey(oneByOne)).toEqual(sortByKey(foldCells(events)));
      }),
    );
  });
  it('gives the same cells when parts are folded apart and then merged', () => {
    fc.assert(
      fc.property(arbitraryEvents, fc.nat(), (events, cut) => {
        const split = events.length === 0 ? 0 : cut % events.length;
        const [first, second] = [foldCells(events.slice(0, split)), foldCells(events.slice(split))];
        const all = foldCells(events);
        for (const key of ['team a', 'team b', 'team c']) {
          const [a, b] = [first.get(key) ?? emptyCell, second.get(key) ?? emptyCell];
          expect(mergeCells(a, b)).toEqual(all.get(key) ?? emptyCell);
        }
      }),
    );
  });
  it('leaves no cell behind when everybody in it is removed', () => {
    const facts = { invited: true, outcome: 'done', score: 5000, level: 1 } as const;
    const events: CellEvent[] = [
      { key: 'team', facts, sign: 1 },
      { key: 'team', facts, sign: -1 },
    ];
    expect(foldCells(events)).toEqual(new Map());
  });
  it('does not change its arguments', () => {
    const before = foldCells([{ key: 'team', facts: { score: 100, level: 2 }, sign: 1 }]);
    const copy = structuredClone(before);
    foldCells([{ key: 'team', facts: { score: 200, level: 2 }, sign: 1 }], before);
    expect(before).toEqual(copy);
  });
});
