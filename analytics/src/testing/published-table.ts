/** A table that another program publishes, with its answer. Cells by their codes, such as `age geo`. */
export interface PublishedTable {
  name: string;
  /** Of `npm run disclose`. */
  input: unknown;
  /** Their primary cells; how many, where no more is told; null where they are marked by hand or not told at all. */
  primary: readonly string[] | number | null;
  /** All cells that they withhold; how many, where no more is told; null where they stop before that. */
  withheld: readonly string[] | number | null;
  /**
   * What an attacker places under the floor in their pattern, and between which counts; null where their answer protects something else than counts,
   * or where there is no pattern to attack.
   */
  disclosures: readonly string[] | null;
}

/** A table whose answer can be attacked. */
type PublishedPattern = PublishedTable & { withheld: readonly string[] };

export const hasPattern = (table: PublishedTable): table is PublishedPattern =>
  table.withheld !== null && typeof table.withheld !== 'number';

/** Names of cells, given as the last codes of each row. */
export const toCellNames = (rows: Record<string, string>): string[] =>
  Object.entries(rows).flatMap(([row, list]) => list.split(' ').map((last) => `${row} ${last}`));
