import type { ServerProps } from 'payload';
import { actorOf, mayEverywhere, tenantsWhereMay } from '../access/actor.ts';
import { type NewsState, readNewsStates } from '../publishing/read-news-states.ts';
import { adminTexts } from '../texts/admin-texts.ts';

const texts = adminTexts.start;

const dayFormat = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/Amsterdam',
});
const momentFormat = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});

function sentence({ emptyWeek, hasSlots }: NewsState): string {
  if (!hasSlots) return texts.noSlots;
  if (!emptyWeek) return texts.allPlanned;
  if (emptyWeek.weeksAhead === 0) return texts.thisWeek;
  const week = Number(emptyWeek.week.slice(-2));
  return texts.emptyWeek(week, dayFormat.format(new Date(emptyWeek.monday)));
}

const soon = ({ emptyWeek }: NewsState): boolean => emptyWeek !== null && emptyWeek.weeksAhead < 4;

/** What an editor should know first: in which week the news runs out, for each municipality whose news they see. */
export async function StartPage({ payload, user }: ServerProps) {
  const actor = actorOf(user);
  if (!actor) return null;
  const everywhere = mayEverywhere(actor, 'news-queue', 'read');
  const states = await readNewsStates(payload, {
    tenants: everywhere ? 'all' : tenantsWhereMay(actor, 'news-queue', 'read'),
    now: new Date(),
  });
  return (
    <div className="dv-cards">
      {states.map((state) => (
        <section
          key={state.tenant}
          className={`dv-panel ${soon(state) ? 'dv-panel--warning' : 'dv-panel--calm'}`}
        >
          <h2>{texts.newsHeading(state.name)}</h2>
          <p>
            <strong>{sentence(state)}</strong>
          </p>
          <p>{texts.waiting(state.waiting)}</p>
          {state.next && (
            <p>{texts.next(momentFormat.format(state.next.slotAt), state.next.title)}</p>
          )}
          <a href="/admin/collections/news-queue">{texts.toQueue}</a>
        </section>
      ))}
    </div>
  );
}
