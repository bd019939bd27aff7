import { contentFiguresSchema, type ContentFigures } from '@digivaardig/analytics/content-figures';
import type { PayloadRequest } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { whereNotArchived } from '#features/municipalities';
import { readLatestSnapshots } from '#features/benchmarks';
import { phaseKeys, phaseTitles } from '#platform/fields/select-options.ts';
import type { Municipality } from '../../../payload-types.ts';
import { toConstantCase } from '#platform/graphql/constant-case.ts';

interface MunicipalitySnapshot {
  municipality: Municipality;
  takenAt: string;
  figures: ContentFigures;
}

function toDashboardMunicipality(
  { municipality, takenAt, figures }: MunicipalitySnapshot,
  axes: DashboardAxes,
) {
  const perWeek = new Map(figures.newsPerWeek.map(({ week, articles }) => [week, articles]));
  const perTheme = new Map(figures.coverage.map((cell) => [cell.themeId, cell]));
  return {
    slug: municipality.slug,
    name: municipality.name,
    takenAt,
    modulesOn: figures.modules.on,
    modulesAdapted: figures.modules.adapted,
    modulesOwn: figures.modules.own,
    coverage: axes.themes.map(({ id }) => {
      const cell = perTheme.get(id);
      return cell ? { ...cell, coverage: toConstantCase(cell.coverage) } : null;
    }),
    newsPerWeek: axes.weeks.map((week) => perWeek.get(week) ?? 0),
    materials: figures.materials,
  };
}

interface DashboardAxes {
  themes: { id: string; title: string }[];
  weeks: string[];
}

/** Themes of the library first, in its order; then the municipalities' own. */
function computeAxes(
  snapshots: MunicipalitySnapshot[],
  library: { id: string; title: string }[],
): DashboardAxes {
  const libraryIds = new Set(library.map(({ id }) => id));
  const ownThemes = new Map(
    snapshots.flatMap(({ figures, municipality }) =>
      figures.coverage.flatMap(({ themeId, title }) =>
        libraryIds.has(themeId) ? [] : [[themeId, `${title} (${municipality.name})`] as const],
      ),
    ),
  );
  const newest = snapshots.reduce((a, b) => (a.takenAt > b.takenAt ? a : b));
  return {
    themes: [...library, ...[...ownThemes].map(([id, title]) => ({ id, title }))],
    weeks: newest.figures.newsPerWeek.map(({ week }) => week),
  };
}

async function readSnapshots(req: PayloadRequest): Promise<MunicipalitySnapshot[]> {
  const municipalities = await asSystem(req.payload, req).find({
    collection: 'municipalities',
    where: whereNotArchived,
    sort: 'name',
    pagination: false,
  });
  const latest = await readLatestSnapshots(
    req.payload,
    municipalities.docs.map(({ id }) => id),
  );
  return municipalities.docs.flatMap((municipality) => {
    const snapshot = latest.get(municipality.id);
    if (!snapshot) return [];
    const figures = contentFiguresSchema.parse(snapshot.figures);
    return [{ municipality, takenAt: snapshot.takenAt.toISOString(), figures }];
  });
}

/**
 * The figures of all municipalities, for steering group members and who administers the programme.
 */
export async function resolveSiteDashboard(req: PayloadRequest) {
  const actor = toActor(req.user);
  if (!actor) return { status: 'SIGN_IN', dashboard: null };
  if (!can(actor, 'dashboard.open')) return { status: 'NO_ACCESS', dashboard: null };
  const snapshots = await readSnapshots(req);
  if (snapshots.length === 0) return { status: 'OPEN', dashboard: null };
  const system = asSystem(req.payload, req);
  const published = { _status: { equals: 'published' } };
  const [themes, personas, programme] = await Promise.all([
    system.find({
      collection: 'library-themes',
      where: published,
      sort: 'position',
      pagination: false,
    }),
    system.find({ collection: 'personas', sort: 'position', pagination: false }),
    system.findGlobal({ slug: 'programme' }),
  ]);
  const axes = computeAxes(
    snapshots,
    themes.docs.map(({ id, title }) => ({ id, title })),
  );
  const dashboard = {
    takenAt: snapshots.map(({ takenAt }) => takenAt).sort()[0],
    extensiveFrom: programme.extensiveFrom,
    newsPerWeekTarget: programme.newsPerWeek,
    demo: snapshots.some(({ municipality }) => municipality.demo === true),
    ...axes,
    personas: personas.docs.map(({ id, title }) => ({ id, title })),
    phases: phaseKeys.map((key) => ({ key, title: phaseTitles[key] })),
    municipalities: snapshots.map((one) => toDashboardMunicipality(one, axes)),
  };
  return { status: 'OPEN', dashboard };
}
