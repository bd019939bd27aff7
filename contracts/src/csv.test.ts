import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvColumns, toCsv, toSafeText } from './csv.ts';

interface Row {
  title: string;
  value: number | null;
  note: string | null;
  at: Date | null;
}

const columns: CsvColumns<Row> = [
  { name: 'titel', kind: 'text', read: ({ title }) => title },
  { name: 'waarde', kind: 'number', read: ({ value }) => value },
  { name: 'noot', kind: 'text', read: ({ note }) => note },
  { name: 'gemeten op', kind: 'moment', read: ({ at }) => at },
];
const row = (changes: Partial<Row> = {}): Row => ({
  title: 'Assen',
  value: 1.5,
  note: 'x',
  at: new Date('2026-11-23T05:00:00Z'),
  ...changes,
});

/** Reads a file as a spreadsheet does, which takes what follows a closing quote as it is. */
function readLeniently(csv: string, delimiter: string): string[][] {
  return csv
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .map((line) => {
      const cells = [''];
      const append = (text: string) => {
        cells[cells.length - 1] = (cells.at(-1) ?? '') + text;
      };
      let isQuoted = false;
      for (let index = 0; index < line.length; index += 1) {
        const character = line[index]!;
        const cell = cells.at(-1)!;
        if (isQuoted && character === '"' && line[index + 1] === '"') {
          append('"');
          index += 1;
        } else if (character === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
        else if (character === delimiter && !isQuoted) cells.push('');
        else append(character);
      }
      return cells;
    });
}

const startsFormula = (cell: string): boolean =>
  /^[\s"\p{Cf}]*[=+\-@]/u.test(cell.normalize('NFKC').replaceAll('\u2212', '-')) &&
  !/^-?\d+$/.test(cell);

/** Texts that are full of what spreadsheets have a meaning for. */
const trickyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ';',
        ',',
        '\t',
        '\r',
        '\n',
        '"',
        "'",
        '=',
        '+',
        '-',
        '@',
        '\uff1d',
        '\uff20',
        '\u200b',
        ' ',
        '|',
        '1',
        'a',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
);
const arbitraryRow = fc.record({
  title: trickyText,
  value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })),
  note: fc.option(trickyText),
  at: fc.option(
    fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
  ),
});

describe('toCsv', () => {
  it('writes what Dutch spreadsheets read', () => {
    expect(toCsv(columns, [row(), row({ value: null, note: null, at: null })])).toBe(
      '\uFEFF"titel";"waarde";"noot";"gemeten op"\r\n' +
        '"Assen";1,5;"x";"23-11-2026 06:00"\r\n"Assen";;;\r\n',
    );
  });

  it('writes summer time and numbers without grouping or exponent', () => {
    const csv = toCsv(columns, [row({ value: 1234567.5, at: new Date('2026-07-01T22:30:00Z') })]);
    expect(csv).toContain('"Assen";1234567,5;"x";"02-07-2026 00:30"');
    expect(toCsv(columns, [row({ value: -0 })])).toContain('"Assen";0;');
  });

  it('rejects a number that is not finite', () => {
    expect(() => toCsv(columns, [row({ value: NaN })])).toThrow(RangeError);
  });

  it('gives every text back to a parser that reads it with a semicolon', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRow, { minLength: 1, maxLength: 5 }), (rows) => {
        const records = parse(toCsv(columns, rows), { bom: true, delimiter: ';' });
        expect(records.slice(1).map(([title, , note]) => [title, note])).toEqual(
          rows.map(({ title, note }) => [toSafeText(title), toSafeText(note ?? '')]),
        );
        for (const [index, [, value]] of records.slice(1).entries()) {
          const expected = rows[index]!.value;
          if (expected === null) expect(value).toBe('');
          else expect(Number(value!.replace(',', '.'))).toBeCloseTo(expected, 9);
        }
      }),
    );
  });

  it.each([';', ',', '\t', '|'])(
    'starts no formula in a file that is read with %j',
    (delimiter) => {
      fc.assert(
        fc.property(fc.array(arbitraryRow, { minLength: 1, maxLength: 3 }), (rows) => {
          for (const cells of readLeniently(toCsv(columns, rows), delimiter)) {
            for (const cell of cells) {
              const isNumber = delimiter === ';' && /^-?\d+(,\d+)?$/.test(cell);
              expect(isNumber || !startsFormula(cell), JSON.stringify(cell)).toBe(true);
            }
          }
        }),
        { numRuns: 300 },
      );
    },
  );
});

describe('toSafeText', () => {
  it.each([
    ['=1+2', "'=1+2"],
    ['Veilig;=1+2;verder', "Veilig;'=1+2;verder"],
    ['Veilig, -1', "Veilig,' -1"],
    ['\uff1d1+2', "'\uff1d1+2"],
    ['\t=1', "' =1"],
    ['regel\r\n=1', 'regel =1'],
    ['Thuiswerken - hoe dan?', 'Thuiswerken - hoe dan?'],
    ['info@assen.nl', 'info@assen.nl'],
    ['2 + 2 = 4', '2 + 2 = 4'],
  ])('writes %j as %j', (text, expected) => {
    expect(toSafeText(text)).toBe(expected);
  });
});
