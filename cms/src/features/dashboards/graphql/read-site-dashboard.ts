import { contentFiguresSchema, type ContentFigures } from '@digivaardig/analytics/content-figures';
import type { PayloadRequest } from 'payload';
import { toMoment } from '@digivaardig/contracts/moments';
import { asSystem } from '#platform/access/system-client.ts';
import { readMunicipalities } from '#features/municipalities';
import { readLatestSnapshots } from '#features/benchmarks';
import type { Persona, Programme } from '../../../payload-types.ts';

/** What the columns of every municipality are. */
interface DashboardAxes {
  themes: { id: string; title: string }[];
  /** ISO weeks, oldest first. */
  weeks: string[];
}

/** The newest figures of one municipality; null when the stored ones are not readable. */
interface MunicipalitySnapshot {
  municipality: Awaited<ReturnType<typeof readMunicipalities>>[number];
  takenAt: string;
  figures: ContentFigures | null;
}

/** The figures of all municipalities, with what they share. */
export interface DashboardParent {
  snapshots: MunicipalitySnapshot[];
  axes: DashboardAxes;
  personas: Persona[];
  programme: Programme;
}

/** One municipality among the others. */
export interface DashboardMunicipalityParent extends MunicipalitySnapshot {
  axes: DashboardAxes;
}

/** Themes of the library first, in its order; then the municipalities' own. */
function computeAxes(
  snapshots: readonly MunicipalitySnapshot[],
  library: { id: string; title: string }[],
): DashboardAxes {
  const libraryIds = new Set(library.map(({ id }) => id));
  const ownThemes = new Map(
    snapshots.flatMap(({ figures, municipality }) =>
      (figures?.coverage ?? []).flatMap(({ themeId, title }) =>
        libraryIds.has(themeId) ? [] : [[themeId, `${title} (${municipality.name})`] as const],
      ),
    ),
  );
  const newest = snapshots
    .filter(({ figures }) => figures !== null)
    .reduce<MunicipalitySnapshot | null>((a, b) => (a && a.takenAt > b.takenAt ? a : b), null);
  return {
    themes: [...library, ...[...ownThemes].map(([id, title]) => ({ id, title }))],
    weeks: (newest?.figures?.newsPerWeek ?? []).map(({ week }) => week),
  };
}

async function readSnapshots(req: PayloadRequest): Promise<MunicipalitySnapshot[]> {
  const municipalities = await readMunicipalities(req);
  const latest = await readLatestSnapshots(
    req.payload,
    municipalities.map(({ id }) => id),
  );
  return municipalities.flatMap((municipality) => {
    const snapshot = latest.get(municipality.id);
    const takenAt = toMoment(snapshot?.takenAt);
    if (!snapshot || !takenAt) return [];
    const { data } = contentFiguresSchema.safeParse(snapshot.figures);
    return { municipality, takenAt, figures: data ?? null };
  });
}

/** Reads the figures of all municipalities; null while no snapshot has been taken yet. */
export async function readSiteDashboard(req: PayloadRequest): Promise<DashboardParent | null> {
  const snapshots = await readSnapshots(req);
  if (snapshots.length === 0) return null;
  const system = asSystem(req.payload, req);
  const [themes, personas, programme] = await Promise.all([
    system.find({
      collection: 'library-themes',
      where: { _status: { equals: 'published' } },
      sort: 'position',
      pagination: false,
    }),
    system.find({ collection: 'personas', sort: 'position', pagination: false }),
    system.findGlobal({ slug: 'programme' }),
  ]);
  const library = themes.docs.map(({ id, title }) => ({ id, title }));
  return {
    snapshots,
    axes: computeAxes(snapshots, library),
    personas: personas.docs,
    programme,
  };
}
