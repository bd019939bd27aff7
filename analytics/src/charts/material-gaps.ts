import type { ContentComparison, MunicipalityContent } from './content-comparison.ts';

export interface MaterialGapsRow {
  readonly id: string;
  readonly label: string;
  /** One cell per column; a cell with 0 materials is a gap. */
  readonly cells: readonly { readonly column: string; readonly materials: number }[];
}

/** The materials of one municipality per persona and phase. */
export interface MunicipalityMaterialGaps {
  readonly id: string;
  readonly label: string;
  /** The personas, in input order. */
  readonly rows: readonly MaterialGapsRow[];
  /** The number of pairs of persona and phase without materials. */
  readonly gapCount: number;
  readonly pairCount: number;
}

export interface MaterialGaps {
  /**
   * From 0 to the most materials that a pair has in any municipality, so that municipalities are
   * comparable; 0 to 1 when there are no materials.
   */
  readonly domain: readonly [number, number];
  /** The phases, in input order. */
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  /** In input order. */
  readonly municipalities: readonly MunicipalityMaterialGaps[];
}

/** Builds a table of personas by phases for each municipality, which shows who gets nothing when. */
export function buildMaterialGaps({
  personas,
  phases,
  municipalities,
}: Pick<ContentComparison, 'personas' | 'phases' | 'municipalities'>): MaterialGaps {
  const counts = municipalities.flatMap((one) => one.materials.map(({ materials }) => materials));
  return {
    domain: [0, counts.reduce((most, count) => Math.max(most, count), 1)],
    columns: phases.map(({ key, title }) => ({ id: key, label: title })),
    municipalities: municipalities.map((municipality) => {
      const rows = buildRows(municipality, { personas, phases });
      const cells = rows.flatMap((row) => row.cells);
      return {
        id: municipality.slug,
        label: municipality.name,
        rows,
        gapCount: cells.filter(({ materials }) => materials === 0).length,
        pairCount: cells.length,
      };
    }),
  };
}

function buildRows(
  { materials }: Pick<MunicipalityContent, 'materials'>,
  { personas, phases }: Pick<ContentComparison, 'personas' | 'phases'>,
): MaterialGapsRow[] {
  const counts = new Map(
    materials.map((pair) => [toPairId(pair.personaId, pair.phaseKey), pair.materials]),
  );
  return personas.map(({ id, title }) => ({
    id,
    label: title,
    cells: phases.map(({ key }) => ({
      column: key,
      materials: counts.get(toPairId(id, key)) ?? 0,
    })),
  }));
}

const toPairId = (personaId: string, phaseKey: string): string =>
  JSON.stringify([personaId, phaseKey]);
