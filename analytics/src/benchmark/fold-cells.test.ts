import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someEvents } from '../testing/cell-events.ts';
import type { Cell } from './cell.ts';
import { emptyCell } from './empty-cell.ts';
import { foldCells, type CellEvent } from './fold-cells.ts';
import { mergeCells } from './merge-cells.ts';

const inOrder = (cells: Map<string, Cell>) => [...cells].sort(([a], [b]) => (a < b ? -1 : 1));

describe('foldCells', () => {
  it('gives the same cells whatever the order of the events', () => {
    const shuffled = someEvents.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([events, otherOrder]) => {
        expect(inOrder(foldCells(otherOrder))).toEqual(inOrder(foldCells(events)));
      }),
    );
  });
  it('gives one scan after another the same as a rebuild from all scans', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const oneByOne = events.reduce(
          (cells, event) => foldCells([event], cells),
          new Map<string, Cell>(),
        );
        expect(inOrder(oneByOne)).toEqual(inOrder(foldCells(events)));
      }),
    );
  });
  it('gives the same cells when the events are split and the parts merged', () => {
    fc.assert(
      fc.property(someEvents, fc.nat(), (events, cut) => {
        const at = events.length === 0 ? 0 : cut % events.length;
        const [first, second] = [foldCells(events.slice(0, at)), foldCells(events.slice(at))];
        const whole = foldCells(events);
        for (const key of ['team a', 'team b', 'team c']) {
          const [a, b] = [first.get(key) ?? emptyCell, second.get(key) ?? emptyCell];
          expect(mergeCells(a, b)).toEqual(whole.get(key) ?? emptyCell);
        }
      }),
    );
  });
  it('leaves no trace of who is removed', () => {
    const facts = { invited: true, outcome: 'done', score: 5000, level: 1 } as const;
    const events: CellEvent[] = [
      { key: 'team', facts, sign: 1 },
      { key: 'team', facts, sign: -1 },
    ];
    expect(foldCells(events)).toEqual(new Map());
  });
  it('does not change the cells that it was given', () => {
    const before = foldCells([{ key: 'team', facts: { score: 100, level: 2 }, sign: 1 }]);
    const copy = structuredClone(before);
    foldCells([{ key: 'team', facts: { score: 200, level: 2 }, sign: 1 }], before);
    expect(before).toEqual(copy);
  });
});
