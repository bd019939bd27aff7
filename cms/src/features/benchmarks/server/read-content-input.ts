import type { ContentInput } from '@digivaardig/analytics/content-figures';
import { toMoment } from '@digivaardig/contracts/moments';
import type { Payload } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { asSystem } from '#platform/access/system-client.ts';
import { phaseKeys } from '#platform/fields/select-options.ts';
import {
  getTitle,
  materials as materialsKind,
  modules as modulesKind,
  readResolved,
  type ResolvingTenant,
  themes as themesKind,
} from '#features/content';
import { addDays, toDay, toInstant, getMonday, toIsoWeek } from '@digivaardig/contracts/time';

/** A quarter: what a steering group looks back on. */
const weeksShown = 13;

/**
 * Reads what the content benchmark counts, for all these municipalities at once: a constant number
 * of queries.
 * @param now decides which weeks are reported: this one and the twelve before
 */
export async function readContentInput(
  payload: Payload,
  tenants: readonly ResolvingTenant[],
  now: Date,
): Promise<Map<string, ContentInput>> {
  const firstMonday = addDays(getMonday(toDay(now)), -7 * (weeksShown - 1));
  const weeks = Array.from({ length: weeksShown }, (_, n) =>
    toIsoWeek(addDays(firstMonday, 7 * n)),
  );
  const [themes, modules, materials, personas, programme, publications] = await Promise.all([
    readResolved(payload, themesKind, tenants),
    readResolved(payload, modulesKind, tenants),
    readResolved(payload, materialsKind, tenants),
    asSystem(payload).find({ collection: 'personas', sort: 'position', pagination: false }),
    asSystem(payload).findGlobal({ slug: 'programme' }),
    asSystem(payload).find({
      collection: 'news-publications',
      where: {
        and: [
          { tenant: { in: tenants.map(({ id }) => id) } },
          { publishedAt: { greater_than_equal: toInstant(firstMonday, '00:00').toISOString() } },
          { withdrawnAt: { exists: false } },
        ],
      },
      pagination: false,
    }),
  ]);
  const publicationsByTenant = Map.groupBy(publications.docs, ({ tenant }) => toId(tenant) ?? '');
  const listOn = <T extends { on: boolean }>(resolved: ReadonlyMap<string, T[]>, id: string) =>
    (resolved.get(id) ?? []).filter((document) => document.on);
  return new Map(
    tenants.map(({ id }) => [
      id,
      {
        extensiveFrom: programme.extensiveFrom,
        themes: listOn(themes, id).map((theme) => ({
          id: theme.identity,
          title: getTitle(theme),
        })),
        modules: listOn(modules, id).map((module) => ({
          themeId: toId(module.values.theme?.value) ?? '',
          origin: module.origin,
        })),
        weeks,
        publicationWeeks: (publicationsByTenant.get(id) ?? []).flatMap(({ publishedAt }) => {
          const moment = toMoment(publishedAt);
          return moment === null ? [] : toIsoWeek(toDay(new Date(moment)));
        }),
        personas: personas.docs.map((persona) => persona.id),
        phases: phaseKeys,
        materials: listOn(materials, id).map(({ values }) => ({
          personas: (values.personas ?? []).flatMap((persona) => toId(persona) ?? []),
          phases: values.phases ?? [],
        })),
      },
    ]),
  );
}
