import { describe, expect, it } from 'vitest';
import { someFigures } from '../testing/some-figures.ts';
import { figuresToCsv } from './figures-csv.ts';

const splitLines = (csv: string) => csv.split('\r\n');

describe('figuresToCsv', () => {
  it('starts with a byte order mark and the column names', () => {
    expect(splitLines(figuresToCsv(someFigures()))[0]).toBe(
      '\uFEFF"maat";"gemeente";"onderdeel";"fase";"aantal";"dekking";"gemeten op"',
    );
  });

  it('contains every figure of the dashboard once, in Dutch time', () => {
    expect(splitLines(figuresToCsv(someFigures())).slice(1, -1)).toEqual([
      '"dekking";"Assen";"Office 365";;;"uitgebreid";"23-11-2026 06:00"',
      '"modules per thema";"Assen";"Office 365";;7;;"23-11-2026 06:00"',
      '"dekking";"Assen";"Technologie";;;"uit";"23-11-2026 06:00"',
      '"modules aan";"Assen";;;7;;"23-11-2026 06:00"',
      '"modules aangepast";"Assen";;;2;;"23-11-2026 06:00"',
      '"modules eigen";"Assen";;;1;;"23-11-2026 06:00"',
      '"nieuws per week";"Assen";"2026-W46";;2;;"23-11-2026 06:00"',
      '"nieuws per week";"Assen";"2026-W47";;0;;"23-11-2026 06:00"',
      '"middelen";"Assen";"Analoge idealist";"0";3;;"23-11-2026 06:00"',
      '"middelen";"Assen";"Analoge idealist";"1";0;;"23-11-2026 06:00"',
    ]);
  });

  it.each(['=HYPERLINK("http://kwaad.example")', 'Veilig;=1+2;verder', 'Veilig,@SUM(1)'])(
    'writes the title %j so that no spreadsheet runs it',
    (title) => {
      const [theme] = someFigures().themes;
      const csv = figuresToCsv(someFigures({ themes: [{ ...theme!, title }] }));
      expect(csv).not.toMatch(/(^|[;,"])[=@]/m);
    },
  );
});
