import { describe, expect, it } from 'vitest';
import { someFigures, someMunicipality } from '../testing/some-figures.ts';
import { figuresCsv } from './figures-csv.ts';

const lines = (csv: string) => csv.split('\r\n');

describe('figuresCsv', () => {
  it('begins with a byte order mark and the names of the columns', () => {
    expect(lines(figuresCsv(someFigures()))[0]).toBe(
      '\uFEFFmaat,gemeente,onderdeel,fase,waarde,gemeten op',
    );
  });

  it('has every figure of the page once', () => {
    expect(lines(figuresCsv(someFigures())).slice(1, -1)).toEqual([
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

  it('disarms a title that a spreadsheet would run', () => {
    const municipalities = [someMunicipality({ name: '=HYPERLINK("http://kwaad.example")' })];
    const csv = figuresCsv(someFigures({ municipalities }));
    expect(csv).not.toMatch(/(^|,|")=/m);
    expect(csv).toContain("'=HYPERLINK");
  });
});
