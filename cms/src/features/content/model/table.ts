import { isListOf, isText } from '@digivaardig/contracts/guards';

/** Rows of cells; the first row has the heads of the columns. */
export type Table = readonly (readonly string[])[];

export const isTable = isListOf(isListOf(isText));

/** The largest table that a reader can take in, in characters of a cell; more belongs in a file. */
export const tableLimits = { rows: 60, columns: 8, cell: 400 } as const;

/** Whether a reader can take in this table: a head, rows below it, and no more than the limits. */
export const fitsTable = (table: Table): boolean =>
  table.length >= 2 &&
  table.length <= tableLimits.rows &&
  (table[0]?.length ?? 0) <= tableLimits.columns &&
  table.flat().every(({ length }) => length <= tableLimits.cell);

interface Position {
  row: number;
  column: number;
}

/** What the form begins with: two columns, a head and a row. */
export const emptyTable: Table = [
  ['', ''],
  ['', ''],
];

/** A table in which one cell has another text. */
export const changeCell = (table: Table, { row, column }: Position, text: string): string[][] =>
  table.map((cells, rowIndex) =>
    cells.map((cell, columnIndex) => (rowIndex === row && columnIndex === column ? text : cell)),
  );

/**
 * Puts cells that were copied from a spreadsheet into a table, from this cell on. The table grows
 * where they do not fit.
 *
 * @param pasted a line for each row, with tabs between cells
 */
export function pasteCells(table: Table, { row, column }: Position, pasted: string): string[][] {
  const cells = pasted.split(/\r?\n/).map((line) => line.split('\t'));
  const rowCount = Math.max(table.length, row + cells.length);
  const widths = [
    ...table.map(({ length }) => length),
    ...cells.map(({ length }) => column + length),
  ];
  const columnCount = Math.max(...widths);
  return Array.from({ length: rowCount }, (_, rowIndex) =>
    Array.from({ length: columnCount }, (_cell, columnIndex) => {
      const text = cells[rowIndex - row]?.[columnIndex - column];
      return text === undefined ? (table[rowIndex]?.[columnIndex] ?? '') : text.trim();
    }),
  );
}
