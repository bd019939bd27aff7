import { computeCoverage } from '@digivaardig/analytics/coverage';
import { type Actor, can } from '@digivaardig/contracts/roles';
import { formatFullDay } from '@digivaardig/contracts/time';
import type { PayloadRequest } from 'payload';
import {
  type AvailabilityScreen,
  type AvailableItem,
  listItems,
  readBrokenLinks,
  readAvailabilityScreen,
  readOwnVersions,
  readRemarks,
  readScheduledChanges,
  type ScheduledChange,
  schedulingMessages,
  type SwitchableKind,
  toFilteredPath,
} from '#features/content';
import { readSearchMisses } from '#features/search';
import type { Municipality } from '../../../payload-types.ts';
import { readOverdueReviews } from './read-overdue-reviews.ts';
import { startMessages } from './start-messages.ts';
import { toLinkTask } from './to-link-task.ts';
import { type TaskGroup, toTaskGroup, type WaitingTask } from './waiting-task.ts';

const messages = startMessages.tasks;
const offerPath = '/admin/moduleaanbod';

const toForm = (collection: string, id: string): string => `/admin/collections/${collection}/${id}`;

const toKind = ({ collection }: AvailableItem): SwitchableKind =>
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- a switchable collection is a kind or its library
  collection.replace('library-', '') as SwitchableKind;

const listLibraryChanges = (items: readonly AvailableItem[]): WaitingTask[] =>
  items.flatMap((item) =>
    item.waiting && item.ownId
      ? [
          {
            title: messages.libraryChanged.title(item.title),
            reason: messages.libraryChanged.reason,
            href: toForm(toKind(item), item.ownId),
          },
        ]
      : [],
  );

async function listNewsChanges(
  { payload }: Pick<PayloadRequest, 'payload'>,
  tenant: string,
): Promise<WaitingTask[]> {
  const versions = await readOwnVersions(payload, 'news', tenant);
  return [...versions.values()].flatMap(({ id, title, waiting }) =>
    waiting
      ? [
          {
            title: messages.libraryChanged.title(title),
            reason: messages.libraryChanged.reason,
            href: toForm('news', id),
          },
        ]
      : [],
  );
}

function listFailures(
  items: readonly AvailableItem[],
  scheduled: ReadonlyMap<string, readonly ScheduledChange[]>,
): WaitingTask[] {
  return items.flatMap((item) => {
    const ids = new Set([item.id, ...(item.ownId ? [item.ownId] : [])]);
    return [...ids].flatMap((id) =>
      (scheduled.get(id) ?? [])
        .filter(({ hasFailed }) => hasFailed)
        .map(({ action, day }) => ({
          title: messages.scheduleFailed.title(item.title),
          reason: schedulingMessages.failed(action, formatFullDay(day)),
          href: id === item.ownId ? toForm(toKind(item), id) : offerPath,
        })),
    );
  });
}

const listRemarks = (
  items: readonly AvailableItem[],
  remarks: Awaited<ReturnType<typeof readRemarks>>,
): WaitingTask[] =>
  items.flatMap((item) =>
    (remarks.get(item.id) ?? []).flatMap(({ text }) =>
      item.ownId
        ? [
            {
              title: messages.remark.title(item.title),
              reason: messages.remark.reason(text),
              href: toForm('modules', item.ownId),
            },
          ]
        : [],
    ),
  );

const listDrafts = (items: readonly AvailableItem[]): WaitingTask[] =>
  items.flatMap((item) => {
    if (!item.ownId || item.ownText === null || item.ownText === 'published') return [];
    const { title, reason } = item.ownText === 'draft' ? messages.draft : messages.changed;
    return [{ title: title(item.title), reason, href: toForm(toKind(item), item.ownId) }];
  });

const listEndingLicences = ({ themes }: AvailabilityScreen): WaitingTask[] =>
  themes
    .filter(({ on }) => on)
    .flatMap(({ id, modules }) =>
      modules.flatMap(({ on, title, licensedUntil }) =>
        on && licensedUntil !== null ? [{ theme: id, title, licensedUntil }] : [],
      ),
    )
    .sort((a, b) => a.licensedUntil.localeCompare(b.licensedUntil))
    .map(({ theme, title, licensedUntil }) => ({
      title: messages.licence.title(title),
      reason: messages.licence.reason(formatFullDay(licensedUntil)),
      href: `${offerPath}#dv-theme-${theme}`,
    }));

function listThinThemes({ themes, extensiveFrom }: AvailabilityScreen): WaitingTask[] {
  const counted = themes
    .filter(({ on }) => on)
    .map(({ id, title, modules }) => ({ id, title, count: modules.filter(({ on }) => on).length }));
  return counted
    .filter(({ count }) => computeCoverage(count, extensiveFrom) !== 'extensive')
    .sort((a, b) => a.count - b.count)
    .map(({ id, title, count }) => ({
      title: messages.theme.title(title),
      reason: count === 0 ? messages.theme.empty : messages.theme.limited(count),
      href: `${offerPath}#dv-theme-${id}`,
    }));
}

/**
 * Lists what waits for an editor in one municipality, the most urgent kind first: what failed, what
 * the library changed, what is not finished, what people searched in vain, and where material is
 * missing. Only of kinds that this person may change. A constant number of queries.
 */
export async function listWaitingTasks(
  req: Pick<PayloadRequest, 'payload' | 'user'>,
  actor: Actor,
  municipality: Municipality,
): Promise<TaskGroup[]> {
  const { payload } = req;
  const canUpdate = (collection: SwitchableKind | 'news'): boolean =>
    can(actor, `${collection}.update`, municipality.id);
  const [screen, news, scheduled, misses, remarks, overdue, broken] = await Promise.all([
    readAvailabilityScreen(payload, municipality),
    canUpdate('news') ? listNewsChanges(req, municipality.id) : [],
    readScheduledChanges(payload, { scopes: [municipality.id] }),
    canUpdate('modules') ? readSearchMisses(req, municipality.id) : [],
    readRemarks(payload, municipality.id),
    canUpdate('modules') ? readOverdueReviews(payload, municipality.id) : [],
    readBrokenLinks(payload, municipality.id),
  ]);
  const items = listItems(screen).filter((item) => canUpdate(toKind(item)));
  return [
    ...toTaskGroup(listFailures(items, scheduled), offerPath),
    ...toTaskGroup([...listLibraryChanges(items), ...news], toFilteredPath(offerPath, 'waiting')),
    ...toTaskGroup(listRemarks(items, remarks), offerPath),
    ...toTaskGroup(
      broken
        .filter(({ collection }) => can(actor, `${collection}.update`, municipality.id))
        .map(toLinkTask),
      offerPath,
    ),
    ...toTaskGroup(overdue, '/admin/collections/modules'),
    ...(canUpdate('modules')
      ? toTaskGroup(listEndingLicences(screen), toFilteredPath(offerPath, 'ending'))
      : []),
    ...toTaskGroup(listDrafts(items), toFilteredPath(offerPath, 'draft')),
    ...toTaskGroup(
      misses.map(({ query, count }) => ({
        title: messages.searchMiss.title(query),
        reason: messages.searchMiss.reason(count),
        href: `/admin/zoeken?q=${encodeURIComponent(query)}`,
      })),
      '/admin/zoeken',
    ),
    ...(canUpdate('modules') ? toTaskGroup(listThinThemes(screen), offerPath) : []),
  ];
}
