export type CellKey = Readonly<Record<string, string>>;

/**
 * What a shape reads of a release: cells with a value, or a mark that stands for every withheld value. `Release` in
 * `release/` is one; a shape cannot ask for more than it has.
 */
export interface ReleasedCells {
  readonly cells: readonly {
    readonly key: CellKey;
    readonly value:
      { readonly count: number; readonly sums: Readonly<Record<string, number>> } | symbol;
  }[];
}
