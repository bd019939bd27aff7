/** Rows of the texts of cells; every row is as long as the longest. */
export type PastedTable = string[][];

/** What an editor holds while somebody pastes tables into it. */
export interface PastedTables {
  /** The path of the field in its form. */
  path: string;
  tables: readonly PastedTable[];
}

/** The event by which a form takes tables over from the editor; it prevents the default then. */
export const pastedTablesEvent = 'dv-pasted-tables';

declare global {
  interface DocumentEventMap {
    [pastedTablesEvent]: CustomEvent<PastedTables>;
  }
}

const readText = (cell: HTMLTableCellElement): string =>
  cell.textContent.replace(/\s+/gu, ' ').trim();

/** The cells of a table as a grid: one that spans more has its text in the first of them. */
function readTable(table: HTMLTableElement): PastedTable {
  const grid: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[rowIndex]?.[column] !== undefined) column += 1;
      for (let down = 0; down < Math.max(cell.rowSpan, 1); down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) {
          const cells = grid[rowIndex + down];
          if (cells) cells[column + right] = down === 0 && right === 0 ? readText(cell) : '';
        }
      }
    }
  });
  const width = Math.max(...grid.map(({ length }) => length), 0);
  return grid.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? ''));
}

/**
 * Takes the tables out of what is pasted.
 * @returns the tables, and the HTML without them; null when it has none
 */
export function splitTables(html: string): { tables: PastedTable[]; rest: Document } | null {
  const rest = new DOMParser().parseFromString(html, 'text/html');
  const elements = [...rest.querySelectorAll('table')].filter(
    (table) => table.parentElement?.closest('table') === null,
  );
  if (elements.length === 0) return null;
  const tables = elements.map(readTable);
  for (const element of elements) element.remove();
  return { tables, rest };
}
