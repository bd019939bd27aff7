import { stringify } from 'csv-stringify/sync';
import { formatMoment } from './time.ts';

/** A column of text. Every text but an empty one is quoted, and none starts a formula. */
interface TextColumn<Row> {
  name: string;
  kind: 'text';
  read: (row: Row) => string | null;
}

/**
 * A column of numbers, or of moments in Dutch time. An absent value is an empty cell: why it is
 * absent, such as a withheld figure, stands in a text column beside it.
 */
type ValueColumn<Row> =
  | { name: string; kind: 'number'; read: (row: Row) => number | null }
  | { name: string; kind: 'moment'; read: (row: Row) => Date | null };

/**
 * The columns of a file, each with one kind of value. The first is text: a negative number at the
 * start of a line looks like a formula to a program that expects another separator.
 */
export type CsvColumns<Row> = readonly [TextColumn<Row>, ...(TextColumn<Row> | ValueColumn<Row>)[]];

/** What spreadsheets take for the start of a formula, in any width: `=`, `+`, `-`, `@`. */
const formulaStart =
  /[=+\-@\u2212\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u207a\u207b\u207c\u208a\u208b\u208c]/u;

/**
 * A formula at the start of a text, or after any character that some program takes for a separator:
 * the quotes around a text do not help when the file is read with another one.
 */
const formula = new RegExp(String.raw`(^|[;,|\t])([\s"'\p{Cf}]*${formulaStart.source})`, 'gu');

/**
 * Writes a text on one line, so that no program runs a part of it as a formula: an apostrophe stands
 * before the part.
 */
export const toSafeText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(formula, "$1'$2");

const numberFormat = new Intl.NumberFormat('nl-NL', {
  useGrouping: false,
  maximumFractionDigits: 10,
  // No minus before a number that is rounded to 0.
  signDisplay: 'negative',
});

function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A CSV file holds finite numbers only.');
  return numberFormat.format(value);
}

function formatCell<Row>(column: CsvColumns<Row>[number], row: Row) {
  switch (column.kind) {
    case 'text':
      return { value: toSafeText(column.read(row) ?? ''), quoted: true };
    case 'number': {
      const value = column.read(row);
      return { value: value === null ? '' : formatNumber(value), quoted: false };
    }
    case 'moment': {
      const value = column.read(row);
      return { value: value === null ? '' : formatMoment(value), quoted: value !== null };
    }
  }
}

/**
 * Writes a CSV file for people, as Dutch spreadsheets read it: `;` between cells, a decimal comma, a
 * byte order mark, Dutch time. Programs should read JSON instead.
 * @throws RangeError for a number that is not finite
 */
export function toCsv<Row>(columns: CsvColumns<Row>, rows: readonly Row[]): string {
  const head = columns.map(({ name }) => ({ value: toSafeText(name), quoted: true }));
  const body = rows.map((row) => columns.map((column) => formatCell(column, row)));
  return stringify([head, ...body], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    cast: { object: ({ value, quoted }) => ({ value: String(value), quoted: quoted === true }) },
  });
}
