import { describe, expect, it } from 'vitest';
import { changeCell, emptyTable, fitsTable, pasteCells, tableLimits } from './table.ts';

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

describe('fitsTable', () => {
  const table = (rows: number, columns: number, cell = 'x') =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell));
  it('takes a head with rows, up to the limits', () => {
    expect(fitsTable(table(2, 1))).toBe(true);
    const { rows, columns, cell } = tableLimits;
    expect(fitsTable(table(rows, columns, 'x'.repeat(cell)))).toBe(true);
  });
  it.each([
    table(1, 3),
    table(tableLimits.rows + 1, 2),
    table(2, tableLimits.columns + 1),
    table(2, 2, 'x'.repeat(tableLimits.cell + 1)),
    [],
  ])('takes nothing else (%#)', (...cells) => {
    expect(fitsTable(cells)).toBe(false);
  });
});
