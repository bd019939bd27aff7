import type { AttackModel } from './attack-model.ts';

/** A table over all inner cells: the people in each, and their sums of each measure that was attacked. */
export interface Table {
  people: Float64Array;
  amounts: ReadonlyMap<string, Float64Array>;
}

const spread = (values: Float64Array, places: Int32Array): Float64Array =>
  Float64Array.from(places, (place) => (place < 0 ? 0 : values[place]!));

/** A table, from the columns of a model. */
export const tableFrom = (values: Float64Array, { people, amounts }: AttackModel): Table => ({
  people: spread(values, people),
  amounts: new Map([...amounts].map(([measure, places]) => [measure, spread(values, places)])),
});

/** The columns of a model, from a table. */
export function columnsFrom(table: Table, { columns, people, amounts }: AttackModel): Float64Array {
  const values = new Float64Array(columns.length);
  const write = (places: Int32Array, from: Float64Array | undefined) => {
    for (const [column, place] of places.entries()) {
      if (place >= 0) values[place] = from?.[column] ?? 0;
    }
  };
  write(people, table.people);
  for (const [measure, places] of amounts) write(places, table.amounts.get(measure));
  return values;
}
