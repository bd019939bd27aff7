import type { ServerProps } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import {
  can,
  canEverywhere,
  listMunicipalitiesWhere,
  type Actor,
} from '@digivaardig/contracts/roles';
import { getClock } from '#platform/clock/clock.ts';
import { readSelectedTenant } from '#platform/admin-kit/read-selected-tenant.ts';
import { readOwnVersions } from '#features/content';
import { formatDay, timeZone } from '@digivaardig/contracts/time';
import { isNewsShort } from '#features/news';
import { readShortages } from '#features/news';
import { type NewsState, readNewsStates } from '#features/news';
import { availabilityMessages } from '#features/content';
import { newsCalendarMessages } from '#features/news';
import { operationsMessages } from '../messages.ts';

const messages = operationsMessages.start;

const momentFormat = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone,
});

function toSentence({ emptyWeek, hasSlots, filledThrough }: NewsState): string {
  if (!hasSlots) return messages.noSlots;
  if (!emptyWeek) return messages.allPlanned;
  if (emptyWeek.weeksAhead === 0) return messages.thisWeek;
  const through = filledThrough ? `${newsCalendarMessages.filledThrough(filledThrough.week)} ` : '';
  const monday = formatDay(emptyWeek.monday);
  return through + newsCalendarMessages.emptyWeek(emptyWeek.week, monday);
}

const versionKinds = ['themes', 'modules', 'news', 'materials'] as const;

/**
 * Counts the own versions of the chosen municipality with a newer library version, among those that
 * this person may change.
 */
async function countWaiting({ payload }: ServerProps, actor: Actor): Promise<number> {
  const counts = await Promise.all(
    versionKinds.map(async (kind) => {
      const tenant = await readSelectedTenant(actor, kind, 'update');
      if (!tenant) return 0;
      const versions = await readOwnVersions(payload, kind, tenant);
      return [...versions.values()].filter(({ waiting }) => waiting).length;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Lists where the news runs out, as the workers last found it, for people who see all
 * municipalities.
 */
async function Shortages({ payload }: Pick<ServerProps, 'payload'>) {
  const names = await readShortages(payload);
  return (
    <section className={`dv-panel ${names.length > 0 ? 'dv-panel--warning' : 'dv-panel--calm'}`}>
      <h2>{messages.shortages}</h2>
      <p>{names.length === 0 ? messages.noShortages : messages.shortagesIn(names)}</p>
      <a href="/admin/nieuwskalender">{messages.toCalendar}</a>
    </section>
  );
}

/**
 * Shows editors first in which week the news runs out, for each municipality whose news they see.
 */
export async function StartPage(props: ServerProps) {
  const { payload, user } = props;
  const actor = toActor(user);
  if (!actor) return null;
  const waiting = await countWaiting(props, actor);
  const canSwitch = can(actor, 'offers.update');
  const isProgrammeWide = canEverywhere(actor, 'news-queue.read');
  const now = getClock(payload).now();
  const states = isProgrammeWide
    ? []
    : await readNewsStates(payload, {
        tenants: listMunicipalitiesWhere(actor, 'news-queue.read'),
        now,
      });
  return (
    <div className="dv-cards">
      {canSwitch && (
        <section className={`dv-panel ${waiting > 0 ? 'dv-panel--warning' : 'dv-panel--calm'}`}>
          <h2>{availabilityMessages.title}</h2>
          <p>{messages.offer}</p>
          {waiting > 0 && <p>{messages.versionsWaiting(waiting)}</p>}
          <a href="/admin/moduleaanbod">{messages.toOffer}</a>
        </section>
      )}
      {isProgrammeWide && <Shortages payload={payload} />}
      {states.map((state) => (
        <section
          key={state.tenant}
          className={`dv-panel ${isNewsShort(state) ? 'dv-panel--warning' : 'dv-panel--calm'}`}
        >
          <h2>{messages.newsHeading(state.name)}</h2>
          <p>
            <strong>{toSentence(state)}</strong>
          </p>
          {isNewsShort(state) && <p>{newsCalendarMessages.short}</p>}
          <p>{messages.waiting(state.waiting)}</p>
          {state.next && (
            <p>{messages.next(momentFormat.format(state.next.slotAt), state.next.title)}</p>
          )}
          <a href="/admin/nieuwskalender">{messages.toCalendar}</a>
        </section>
      ))}
    </div>
  );
}
