import { contentFiguresSchema, type ContentFigures } from '@digivaardig/analytics/content-figures';
import type { PayloadRequest } from 'payload';
import { actorOf } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { notArchived } from '#features/municipalities';
import { latestSnapshots } from '#features/benchmarks';
import { phaseKeys, phaseTitles } from '#platform/fields/select-options.ts';
import type { Municipality } from '../../../payload-types.ts';
import { screaming } from '#platform/graphql/screaming.ts';

interface Measured {
  municipality: Municipality;
  takenAt: string;
  figures: ContentFigures;
}

function municipalityFields({ municipality, takenAt, figures }: Measured, frame: Frame) {
  const perWeek = new Map(figures.newsPerWeek.map(({ week, articles }) => [week, articles]));
  const perTheme = new Map(figures.coverage.map((cell) => [cell.themeId, cell]));
  return {
    slug: municipality.slug,
    name: municipality.name,
    takenAt,
    modulesOn: figures.modules.on,
    modulesAdapted: figures.modules.adapted,
    modulesOwn: figures.modules.own,
    coverage: frame.themes.map(({ id }) => {
      const cell = perTheme.get(id);
      return cell ? { ...cell, coverage: screaming(cell.coverage) } : null;
    }),
    newsPerWeek: frame.weeks.map((week) => perWeek.get(week) ?? 0),
    materials: figures.materials,
  };
}

interface Frame {
  themes: { id: string; title: string }[];
  weeks: string[];
}

/** Themes of the library first, in its order; then the municipalities' own. */
function frameOf(measured: Measured[], library: { id: string; title: string }[]): Frame {
  const known = new Set(library.map(({ id }) => id));
  const own = new Map(
    measured.flatMap(({ figures, municipality }) =>
      figures.coverage.flatMap(({ themeId, title }) =>
        known.has(themeId) ? [] : [[themeId, `${title} (${municipality.name})`] as const],
      ),
    ),
  );
  const newest = measured.reduce((a, b) => (a.takenAt > b.takenAt ? a : b));
  return {
    themes: [...library, ...[...own].map(([id, title]) => ({ id, title }))],
    weeks: newest.figures.newsPerWeek.map(({ week }) => week),
  };
}

async function readMeasured(req: PayloadRequest): Promise<Measured[]> {
  const municipalities = await asSystem(req.payload, req).find({
    collection: 'municipalities',
    where: notArchived,
    sort: 'name',
    pagination: false,
  });
  const snapshots = await latestSnapshots(
    req.payload,
    municipalities.docs.map(({ id }) => id),
  );
  return municipalities.docs.flatMap((municipality) => {
    const snapshot = snapshots.get(municipality.id);
    if (!snapshot) return [];
    const figures = contentFiguresSchema.parse(snapshot.figures);
    return [{ municipality, takenAt: snapshot.takenAt.toISOString(), figures }];
  });
}

/** The figures of all municipalities, for steering group members and who administers the programme. */
export async function siteDashboard(req: PayloadRequest) {
  const actor = actorOf(req.user);
  if (!actor) return { status: 'SIGN_IN', dashboard: null };
  if (!can(actor, 'dashboard.open')) return { status: 'NO_ACCESS', dashboard: null };
  const measured = await readMeasured(req);
  if (measured.length === 0) return { status: 'OPEN', dashboard: null };
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
  const frame = frameOf(
    measured,
    themes.docs.map(({ id, title }) => ({ id, title })),
  );
  const dashboard = {
    takenAt: measured.map(({ takenAt }) => takenAt).sort()[0],
    extensiveFrom: programme.extensiveFrom,
    newsPerWeekTarget: programme.newsPerWeek,
    demo: measured.some(({ municipality }) => municipality.demo === true),
    ...frame,
    personas: personas.docs.map(({ id, title }) => ({ id, title })),
    phases: phaseKeys.map((key) => ({ key, title: phaseTitles[key] })),
    municipalities: measured.map((one) => municipalityFields(one, frame)),
  };
  return { status: 'OPEN', dashboard };
}
