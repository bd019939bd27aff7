import type { AuditModel } from './audit-model.ts';

/** A table over all inner cells: the people in each, and their sums of each audited measure. */
export interface WitnessTable {
  people: Float64Array;
  amounts: ReadonlyMap<string, Float64Array>;
}

const toInnerCellValues = (values: Float64Array, columnByInnerCell: Int32Array): Float64Array =>
  Float64Array.from(columnByInnerCell, (column) => (column < 0 ? 0 : values[column]!));

/** Converts the column values of a model to a table. */
export const toWitnessTable = (
  values: Float64Array,
  { peopleColumns, amountColumns }: AuditModel,
): WitnessTable => ({
  people: toInnerCellValues(values, peopleColumns),
  amounts: new Map(
    [...amountColumns].map(([measure, columns]) => [measure, toInnerCellValues(values, columns)]),
  ),
});

/** Converts a table to the column values of a model. */
export function toColumnValues(
  table: WitnessTable,
  { columns, peopleColumns, amountColumns }: AuditModel,
): Float64Array {
  const values = new Float64Array(columns.length);
  const write = (columnByInnerCell: Int32Array, innerCellValues: Float64Array | undefined) => {
    for (const [innerCell, column] of columnByInnerCell.entries()) {
      if (column >= 0) values[column] = innerCellValues?.[innerCell] ?? 0;
    }
  };
  write(peopleColumns, table.people);
  for (const [measure, measureColumns] of amountColumns) {
    write(measureColumns, table.amounts.get(measure));
  }
  return values;
}
