import { describe, expect, it } from 'vitest';
import { changeCell, emptyTable, pasteCells } from './table.ts';

describe('pasteCells', () => {
  it('puts cells of a spreadsheet in a table, which grows', () => {
    expect(
      pasteCells(emptyTable, { row: 0, column: 0 }, 'Toets\tWat\tWaar\r\nCtrl+C\tkopie'),
    ).toEqual([
      ['Toets', 'Wat', 'Waar'],
      ['Ctrl+C', 'kopie', ''],
    ]);
  });
  it('begins at the cell where somebody pastes, and leaves the others', () => {
    const table = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    expect(pasteCells(table, { row: 1, column: 1 }, 'x\ny')).toEqual([
      ['a', 'b'],
      ['c', 'x'],
      ['', 'y'],
    ]);
  });
});

describe('changeCell', () => {
  it('changes one cell', () => {
    expect(changeCell(emptyTable, { row: 1, column: 0 }, 'x')).toEqual([
      ['', ''],
      ['x', ''],
    ]);
  });
});
