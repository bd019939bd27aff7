/**
 * A table that another program publishes, with its result. Cells are named by their codes, such as
 * `age geo`.
 */
export interface PublishedTable {
  name: string;
  /** An input of `npm run disclose`. */
  input: unknown;
  /**
   * Their primary cells, or only their number; null when they are marked by hand or not published.
   */
  primary: readonly string[] | number | null;
  /** All cells that they withhold, or only their number; null when they do not get that far. */
  withheld: readonly string[] | number | null;
  /**
   * The cells that our audit finds below the floor in their pattern, with their intervals; null
   * when their result protects something else than counts, or when there is no pattern to audit.
   */
  disclosures: readonly string[] | null;
}

/** A table whose pattern can be audited. */
type PublishedPattern = PublishedTable & { withheld: readonly string[] };

export const hasPattern = (table: PublishedTable): table is PublishedPattern =>
  table.withheld !== null && typeof table.withheld !== 'number';

/** Returns the names of cells, given as the last codes of each row. */
export const toCellNames = (rows: Record<string, string>): string[] =>
  Object.entries(rows).flatMap(([row, list]) => list.split(' ').map((last) => `${row} ${last}`));
