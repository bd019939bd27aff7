import { computeCoverage } from '@digivaardig/analytics/coverage';
import { type Day, toDay } from '@digivaardig/contracts/time';
import type { Payload } from 'payload';
import { readTenants } from '#features/municipalities';
import { asSystem } from '#platform/access/system-client.ts';
import { toId } from '#platform/ids/to-id.ts';
import { modules as modulesKind } from '../kinds/modules.ts';
import { themes as themesKind } from '../kinds/themes.ts';
import { contentMessages } from '../messages.ts';
import { findLicenceStage, type LicenceStage, toLastDay } from '../model/licence-stage.ts';
import { compareThemes } from '../reading/compare-themes.ts';
import { getTitle } from '../reading/get-title.ts';
import { readResolved } from '../reading/read-resolved.ts';
import type { Resolved } from '../reading/resolve-documents.ts';
import type { CoverageChange } from './coverage-change.ts';

/** A module of which the licence ends within six months. */
interface EndingModule {
  /** Its identity. */
  id: string;
  title: string;
  lastDay: Day;
  stage: LicenceStage;
}

/** What falls out of the offer of a municipality when licences end. */
export interface EndingLicences {
  modules: EndingModule[];
  /** Of each theme that loses modules that are on, in the order of the site. */
  themes: (CoverageChange & { title: string })[];
}

const getModuleTitle = (module: Resolved<'modules'>): string =>
  getTitle(module) || contentMessages.values.untitled;

/** A municipality uses a module that is on, or of which it has a version. */
const isUsed = ({ on, ownId }: Resolved<'modules'>): boolean => on || ownId !== null;

/** Reads what falls out of the offer of one municipality. Reads as the system. */
export async function readEndingLicences(
  payload: Payload,
  tenant: string,
  now: Date,
): Promise<EndingLicences> {
  const tenants = await readTenants(payload, tenant);
  const [modules, themes, { extensiveFrom }] = await Promise.all([
    readResolved(payload, modulesKind, tenants),
    readResolved(payload, themesKind, tenants),
    asSystem(payload).findGlobal({ slug: 'programme' }),
  ]);
  const used = (modules.get(tenant) ?? []).filter(isUsed);
  const ending = used.flatMap((module) => {
    const lastDay = toLastDay(module.values.licensedUntil);
    const stage = lastDay === null ? null : findLicenceStage(lastDay, toDay(now));
    const id = module.identity;
    return lastDay && stage ? [{ id, title: getModuleTitle(module), lastDay, stage }] : [];
  });
  const endingIds = new Set(ending.map(({ id }) => id));
  const onByTheme = Map.groupBy(
    used.filter(({ on }) => on),
    ({ values }) => toId(values.theme?.value) ?? '',
  );
  const toCount = (count: number) => ({
    modules: count,
    coverage: computeCoverage(count, extensiveFrom),
  });
  return {
    modules: ending,
    themes: (themes.get(tenant) ?? [])
      .filter(({ on }) => on)
      .sort(compareThemes)
      .flatMap((theme) => {
        const on = onByTheme.get(theme.identity) ?? [];
        const left = on.filter(({ identity }) => !endingIds.has(identity));
        return left.length === on.length
          ? []
          : [{ title: getTitle(theme), now: toCount(on.length), then: toCount(left.length) }];
      }),
  };
}
