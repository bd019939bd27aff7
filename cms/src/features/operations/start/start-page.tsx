import { Gutter } from '@payloadcms/ui';
import type { Payload, ServerProps } from 'payload';
import { asSystem } from '#platform/access/system-client.ts';
import { toActor } from '#platform/access/actor.ts';
import {
  can,
  canEverywhere,
  listMunicipalitiesWhere,
  type Actor,
} from '@digivaardig/contracts/roles';
import { getClock } from '#platform/clock/clock.ts';
import { ChooseMunicipality } from '#platform/admin-kit/choose-municipality.tsx';
import { readSelectedTenant } from '#platform/admin-kit/read-selected-tenant.ts';
import { formatDay, timeZone } from '@digivaardig/contracts/time';
import { isNewsShort } from '#features/news';
import { readShortages } from '#features/news';
import { type NewsState, readNewsStates } from '#features/news';
import { newsCalendarMessages } from '#features/news';
import { SetupChecklist } from '../setup/setup-checklist.tsx';
import { listLibraryTasks } from './list-library-tasks.ts';
import { listTaskLinks } from './list-task-links.ts';
import { listWaitingTasks } from './list-waiting-tasks.ts';
import { startMessages } from './start-messages.ts';
import type { TaskGroup } from './waiting-task.ts';

const momentFormat = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone,
});

function toSentence({ emptyWeek, hasSlots, filledThrough }: NewsState): string {
  if (!hasSlots) return startMessages.noSlots;
  if (!emptyWeek) return startMessages.allPlanned;
  if (emptyWeek.weeksAhead === 0) return startMessages.thisWeek;
  const through = filledThrough ? `${newsCalendarMessages.filledThrough(filledThrough.week)} ` : '';
  const monday = formatDay(emptyWeek.monday);
  return through + newsCalendarMessages.emptyWeek(emptyWeek.week, monday);
}

/**
 * Lists where the news runs out, as the workers last found it, for people who see all
 * municipalities.
 */
async function Shortages({ payload }: Pick<ServerProps, 'payload'>) {
  const names = await readShortages(payload);
  return (
    <section className={`dv-panel ${names.length > 0 ? 'dv-panel--warning' : 'dv-panel--calm'}`}>
      <h2>{startMessages.shortages}</h2>
      <p>{names.length === 0 ? startMessages.noShortages : startMessages.shortagesIn(names)}</p>
      <a href="/admin/nieuwskalender">{startMessages.toCalendar}</a>
    </section>
  );
}

interface TaskListProps {
  id: string;
  heading: string;
  groups: readonly TaskGroup[];
}

/** What waits, each with whom it helps and one click to begin. */
const TaskList = ({ id, heading, groups }: TaskListProps) => (
  <section className="dv-panel dv-tasks" aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {groups.length === 0 && <p>{startMessages.tasks.none}</p>}
    {groups.map(({ tasks, more, moreHref }, index) => (
      <ul key={index}>
        {tasks.map(({ title, reason, href }) => (
          <li key={`${href} ${title} ${reason}`}>
            <a href={href}>{title}</a>
            <p>{reason}</p>
          </li>
        ))}
        {more > 0 && (
          <li>
            <a href={moreHref}>{startMessages.tasks.more(more)}</a>
          </li>
        )}
      </ul>
    ))}
  </section>
);

/** The way to what a person comes to do, in place of Payload's tiles of collections. */
const TaskLinks = ({ actor }: { actor: Actor }) => (
  <nav className="dv-task-links" aria-labelledby="dv-task-links">
    <h2 id="dv-task-links">{startMessages.links.heading}</h2>
    <ul>
      {listTaskLinks(actor).map(({ title, help, href }) => (
        <li key={href} className="dv-panel">
          <a href={href}>{title}</a>
          <p>{help}</p>
        </li>
      ))}
    </ul>
  </nav>
);

const readMunicipality = async (payload: Payload, id: string) =>
  asSystem(payload).findByID({ collection: 'municipalities', id, disableErrors: true });

/**
 * The start page: what waits for this person, the news of their municipality, and what they may come
 * to do. It stands where Payload shows tiles of collections.
 */
export async function StartPage({ payload, user }: ServerProps) {
  const actor = toActor(user);
  if (!actor) return null;
  const isProgrammeWide = canEverywhere(actor, 'news-queue.read');
  const now = getClock(payload).now();
  const states = isProgrammeWide
    ? []
    : await readNewsStates(payload, {
        tenants: listMunicipalitiesWhere(actor, 'news-queue.read'),
        now,
      });
  const selected = await readSelectedTenant(actor, 'channels', 'read');
  const editing = await readSelectedTenant(actor, 'files', 'update');
  const municipality = editing ? await readMunicipality(payload, editing) : null;
  const isContentManager = editing !== null && can(actor, 'modules.update', editing);
  return (
    <Gutter className="dv-start">
      <h1 className="dv-start-heading">
        {isContentManager && !isProgrammeWide
          ? startMessages.heading.contentManager
          : startMessages.heading.others}
      </h1>
      {municipality && !municipality.archivedAt && (
        <TaskList
          id="dv-tasks"
          heading={startMessages.tasks.heading(municipality.name)}
          groups={await listWaitingTasks({ payload, user: user ?? null }, actor, municipality)}
        />
      )}
      {canEverywhere(actor, 'library-modules.update') && (
        <TaskList
          id="dv-library-tasks"
          heading={startMessages.tasks.libraryHeading}
          groups={await listLibraryTasks(payload)}
        />
      )}
      {isProgrammeWide && !editing && <ChooseMunicipality />}
      <div className="dv-cards">
        {selected && <SetupChecklist payload={payload} actor={actor} municipalityId={selected} />}
        {isProgrammeWide && <Shortages payload={payload} />}
        {states.map((state) => (
          <section
            key={state.tenant}
            className={`dv-panel ${isNewsShort(state) ? 'dv-panel--warning' : 'dv-panel--calm'}`}
          >
            <h2>{startMessages.newsHeading(state.name)}</h2>
            <p>
              <strong>{toSentence(state)}</strong>
            </p>
            {isNewsShort(state) && <p>{newsCalendarMessages.short}</p>}
            <p>{startMessages.waiting(state.waiting)}</p>
            {state.next && (
              <p>{startMessages.next(momentFormat.format(state.next.slotAt), state.next.title)}</p>
            )}
            <a href="/admin/nieuwskalender">{startMessages.toCalendar}</a>
          </section>
        ))}
      </div>
      <TaskLinks actor={actor} />
    </Gutter>
  );
}
