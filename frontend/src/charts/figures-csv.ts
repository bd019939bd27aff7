import { stringify } from 'csv-stringify/sync';
import { dashboardMessages } from '../messages/dashboard.ts';
import { terms } from '../messages/terms.ts';
import type { Figures, MunicipalityFigures } from './figures.ts';

type Row = [
  measure: string,
  municipality: string,
  item: string,
  phase: string,
  value: string | number,
  takenAt: string,
];

const { columns, measures } = dashboardMessages.csv;

function toRows(figures: Figures, municipality: MunicipalityFigures): Row[] {
  const { name, takenAt } = municipality;
  const row = (measure: string, value: string | number, item = '', phase = ''): Row => [
    measure,
    name,
    item,
    phase,
    value,
    takenAt,
  ];
  const personaTitles = new Map(figures.personas.map(({ id, title }) => [id, title]));
  return [
    ...figures.themes.flatMap(({ title }, index) => {
      const cell = municipality.coverage[index] ?? null;
      const word = cell === null ? dashboardMessages.coverage.off : terms.coverage[cell.coverage];
      const coverage = row(measures.coverage, word.toLowerCase(), title);
      return cell === null
        ? [coverage]
        : [coverage, row(measures.modulesOfTheme, cell.modules, title)];
    }),
    row(measures.modulesOn, municipality.modules.on),
    row(measures.modulesAdapted, municipality.modules.adapted),
    row(measures.modulesOwn, municipality.modules.own),
    ...figures.weeks.map((week, index) =>
      row(measures.newsPerWeek, municipality.newsPerWeek[index] ?? 0, week),
    ),
    ...municipality.materials.map((cell) =>
      row(
        measures.materials,
        cell.materials,
        personaTitles.get(cell.personaId) ?? cell.personaId,
        cell.phaseKey,
      ),
    ),
  ];
}

/**
 * Writes the figures as CSV, one number in each row. A byte order mark makes spreadsheets read it
 * as UTF-8, and cells that look like a formula are escaped, since municipalities choose their
 * titles.
 */
export function figuresToCsv(figures: Figures): string {
  const rows = figures.municipalities.flatMap((municipality) => toRows(figures, municipality));
  return stringify([[...columns], ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
