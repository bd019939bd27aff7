import type { ServerProps } from 'payload';
import { actorOf } from '#platform/access/actor.ts';
import {
  can,
  canEverywhere,
  listMunicipalitiesWhere,
  type Actor,
} from '@digivaardig/contracts/roles';
import { clockOf } from '#platform/clock/clock.ts';
import { chosenTenant } from '#platform/admin-kit/chosen-tenant.ts';
import { readOwnVersions } from '#features/content';
import { formatDay } from '@digivaardig/contracts/time';
import { isShort } from '#features/news';
import { readShortages } from '#features/news';
import { type NewsState, readNewsStates } from '#features/news';
import { moduleOfferTexts } from '#features/content';
import { newsCalendarTexts } from '#features/news';
import { adminTexts } from '#platform/i18n/admin-messages.ts';

const texts = adminTexts.start;

const momentFormat = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});

function sentence({ emptyWeek, hasSlots, filledThrough }: NewsState): string {
  if (!hasSlots) return texts.noSlots;
  if (!emptyWeek) return texts.allPlanned;
  if (emptyWeek.weeksAhead === 0) return texts.thisWeek;
  const through = filledThrough ? `${newsCalendarTexts.filledThrough(filledThrough.week)} ` : '';
  const monday = formatDay(emptyWeek.monday);
  return through + newsCalendarTexts.emptyWeek(emptyWeek.week, monday);
}

const versionKinds = ['themes', 'modules', 'news', 'materials'] as const;

/** In how many own versions of the chosen municipality a newer library version waits, of what this person may change. */
async function countWaiting({ payload }: ServerProps, actor: Actor): Promise<number> {
  const counts = await Promise.all(
    versionKinds.map(async (kind) => {
      const tenant = await chosenTenant(actor, kind, 'update');
      if (!tenant) return 0;
      const versions = await readOwnVersions(payload, kind, tenant);
      return [...versions.values()].filter(({ waiting }) => waiting).length;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** For who sees all municipalities: where the news runs out, as the workers last found it. */
async function Shortages({ payload }: Pick<ServerProps, 'payload'>) {
  const names = await readShortages(payload);
  return (
    <section className={`dv-panel ${names.length > 0 ? 'dv-panel--warning' : 'dv-panel--calm'}`}>
      <h2>{texts.shortages}</h2>
      <p>{names.length === 0 ? texts.noShortages : texts.shortagesIn(names)}</p>
      <a href="/admin/nieuwskalender">{texts.toCalendar}</a>
    </section>
  );
}

/** What an editor should know first: in which week the news runs out, for each municipality whose news they see. */
export async function StartPage(props: ServerProps) {
  const { payload, user } = props;
  const actor = actorOf(user);
  if (!actor) return null;
  const waiting = await countWaiting(props, actor);
  const mayOffer = can(actor, 'offers.update');
  const everywhere = canEverywhere(actor, 'news-queue.read');
  const now = clockOf(payload).now();
  const states = everywhere
    ? []
    : await readNewsStates(payload, {
        tenants: listMunicipalitiesWhere(actor, 'news-queue.read'),
        now,
      });
  return (
    <div className="dv-cards">
      {mayOffer && (
        <section className={`dv-panel ${waiting > 0 ? 'dv-panel--warning' : 'dv-panel--calm'}`}>
          <h2>{moduleOfferTexts.title}</h2>
          <p>{texts.offer}</p>
          {waiting > 0 && <p>{texts.versionsWaiting(waiting)}</p>}
          <a href="/admin/moduleaanbod">{texts.toOffer}</a>
        </section>
      )}
      {everywhere && <Shortages payload={payload} />}
      {states.map((state) => (
        <section
          key={state.tenant}
          className={`dv-panel ${isShort(state) ? 'dv-panel--warning' : 'dv-panel--calm'}`}
        >
          <h2>{texts.newsHeading(state.name)}</h2>
          <p>
            <strong>{sentence(state)}</strong>
          </p>
          {isShort(state) && <p>{newsCalendarTexts.short}</p>}
          <p>{texts.waiting(state.waiting)}</p>
          {state.next && (
            <p>{texts.next(momentFormat.format(state.next.slotAt), state.next.title)}</p>
          )}
          <a href="/admin/nieuwskalender">{texts.toCalendar}</a>
        </section>
      ))}
    </div>
  );
}
