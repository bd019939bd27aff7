import { type CsvColumns, toCsv } from '@digivaardig/contracts/csv';
import { dashboardMessages } from '../messages/dashboard.ts';
import { terms } from '../messages/terms.ts';
import type { Figures, MunicipalityFigures } from './figures.ts';

interface Row {
  measure: string;
  municipality: string;
  item: string;
  phase: string;
  /** Null for a coverage, which is a word. */
  count: number | null;
  coverage: string | null;
  takenAt: string;
}

const { columns: names, measures } = dashboardMessages.csv;

/** Numbers and words stand in columns of their own, so that a spreadsheet can add up the numbers. */
const columns: CsvColumns<Row> = [
  { name: names.measure, kind: 'text', read: ({ measure }) => measure },
  { name: names.municipality, kind: 'text', read: ({ municipality }) => municipality },
  { name: names.item, kind: 'text', read: ({ item }) => item },
  { name: names.phase, kind: 'text', read: ({ phase }) => phase },
  { name: names.count, kind: 'number', read: ({ count }) => count },
  { name: names.coverage, kind: 'text', read: ({ coverage }) => coverage },
  { name: names.takenAt, kind: 'moment', read: ({ takenAt }) => new Date(takenAt) },
];

function toRows(figures: Figures, municipality: MunicipalityFigures): Row[] {
  const { name, takenAt } = municipality;
  const row = (measure: string, figure: Partial<Row>): Row => ({
    measure,
    municipality: name,
    item: '',
    phase: '',
    count: null,
    coverage: null,
    takenAt,
    ...figure,
  });
  const personaTitles = new Map(figures.personas.map(({ id, title }) => [id, title]));
  return [
    ...figures.themes.flatMap(({ title: item }, index) => {
      const cell = municipality.coverage[index] ?? null;
      const word = cell === null ? dashboardMessages.coverage.off : terms.coverage[cell.coverage];
      const coverage = row(measures.coverage, { item, coverage: word.toLowerCase() });
      return cell === null
        ? [coverage]
        : [coverage, row(measures.modulesOfTheme, { item, count: cell.modules })];
    }),
    row(measures.modulesOn, { count: municipality.modules.on }),
    row(measures.modulesAdapted, { count: municipality.modules.adapted }),
    row(measures.modulesOwn, { count: municipality.modules.own }),
    ...figures.weeks.flatMap((item, index) => {
      const count = municipality.newsPerWeek[index] ?? null;
      return count === null ? [] : [row(measures.newsPerWeek, { item, count })];
    }),
    ...municipality.materials.map((cell) =>
      row(measures.materials, {
        item: personaTitles.get(cell.personaId) ?? cell.personaId,
        phase: cell.phaseKey,
        count: cell.materials,
      }),
    ),
  ];
}

/** Writes the figures as CSV, one figure in each row. */
export const figuresToCsv = (figures: Figures): string =>
  toCsv(
    columns,
    figures.municipalities.flatMap((municipality) => toRows(figures, municipality)),
  );
