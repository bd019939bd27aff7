import { describe, expect, it } from 'vitest';
import { someFigures, someMunicipality } from '../testing/some-figures.ts';
import { figuresToCsv } from './figures-csv.ts';

const splitLines = (csv: string) => csv.split('\r\n');

describe('figuresToCsv', () => {
  it('starts with a byte order mark and the column names', () => {
    expect(splitLines(figuresToCsv(someFigures()))[0]).toBe(
      '\uFEFFmaat,gemeente,onderdeel,fase,waarde,gemeten op',
    );
  });

  it('contains every figure of the dashboard once', () => {
    expect(splitLines(figuresToCsv(someFigures())).slice(1, -1)).toEqual([
      'dekking,Assen,Office 365,,uitgebreid,2026-11-23T05:00:00.000Z',
      'modules per thema,Assen,Office 365,,7,2026-11-23T05:00:00.000Z',
      'dekking,Assen,Technologie,,uit,2026-11-23T05:00:00.000Z',
      'modules aan,Assen,,,7,2026-11-23T05:00:00.000Z',
      'modules aangepast,Assen,,,2,2026-11-23T05:00:00.000Z',
      'modules eigen,Assen,,,1,2026-11-23T05:00:00.000Z',
      'nieuws per week,Assen,2026-W46,,2,2026-11-23T05:00:00.000Z',
      'nieuws per week,Assen,2026-W47,,0,2026-11-23T05:00:00.000Z',
      'middelen,Assen,Analoge idealist,0,3,2026-11-23T05:00:00.000Z',
      'middelen,Assen,Analoge idealist,1,0,2026-11-23T05:00:00.000Z',
    ]);
  });

  it('escapes a title that a spreadsheet would run as a formula', () => {
    const municipalities = [someMunicipality({ name: '=HYPERLINK("http://kwaad.example")' })];
    const csv = figuresToCsv(someFigures({ municipalities }));
    expect(csv).not.toMatch(/(^|,|")=/m);
    expect(csv).toContain("'=HYPERLINK");
  });
});
