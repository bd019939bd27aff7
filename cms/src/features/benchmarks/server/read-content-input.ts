import type { ContentInput } from '@digivaardig/analytics/content-figures';
import { toMoment } from '@digivaardig/contracts/moments';
import type { Payload } from 'payload';
import { toId } from '#platform/ids/to-id.ts';
import { readFirstPublications } from './read-first-publications.ts';
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

/** The ISO weeks of stored moments; a damaged one has none. */
const listWeeks = (stored: readonly unknown[]): string[] =>
  stored.flatMap((value) => {
    const moment = toMoment(value);
    return moment === null ? [] : toIsoWeek(toDay(new Date(moment)));
  });

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
  const tenantIds = tenants.map(({ id }) => id);
  const [themes, modules, materials, personas, programme, publications, first, municipalities] =
    await Promise.all([
      readResolved(payload, themesKind, tenants),
      readResolved(payload, modulesKind, tenants),
      readResolved(payload, materialsKind, tenants),
      asSystem(payload).find({ collection: 'personas', sort: 'position', pagination: false }),
      asSystem(payload).findGlobal({ slug: 'programme' }),
      asSystem(payload).find({
        collection: 'news-publications',
        where: {
          and: [
            { tenant: { in: tenantIds } },
            { publishedAt: { greater_than_equal: toInstant(firstMonday, '00:00').toISOString() } },
            { withdrawnAt: { exists: false } },
          ],
        },
        pagination: false,
      }),
      readFirstPublications(payload, tenantIds),
      asSystem(payload).find({
        collection: 'municipalities',
        where: { id: { in: tenantIds } },
        select: { createdAt: true },
        pagination: false,
      }),
    ]);
  const publicationsByTenant = Map.groupBy(publications.docs, ({ tenant }) => toId(tenant) ?? '');
  const createdAt = new Map(municipalities.docs.map((one) => [one.id, one.createdAt]));
  const listOn = <T extends { on: boolean }>(resolved: ReadonlyMap<string, T[]>, id: string) =>
    (resolved.get(id) ?? []).filter((document) => document.on);
  return new Map(
    tenants.map(({ id }): [string, ContentInput] => [
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
        startWeek: listWeeks([first.get(id), createdAt.get(id)]).toSorted()[0] ?? '',
        publicationWeeks: listWeeks(
          (publicationsByTenant.get(id) ?? []).map(({ publishedAt }) => publishedAt),
        ),
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
