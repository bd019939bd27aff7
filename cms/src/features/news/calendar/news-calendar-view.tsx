import type { AdminViewServerProps } from 'payload';
import { actorOf } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { chosenTenant } from '#platform/admin-kit/chosen-tenant.ts';
import { OwnView } from '#platform/admin-kit/own-view.tsx';
import { clockOf } from '#platform/clock/clock.ts';
import { adminTexts } from '#platform/i18n/admin-messages.ts';
import { newsCalendarTexts as texts } from './news-calendar-messages.ts';
import { NewsCalendar } from './news-calendar.tsx';
import { readCalendar } from './read-calendar.ts';

async function Content({ initPageResult }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req;
  const actor = actorOf(user);
  if (!actor) return null;
  if (!can(actor, 'news-queue.read')) return <p className="dv-panel">{texts.forbidden}</p>;
  const tenant = await chosenTenant(actor, 'news-queue', 'read');
  const municipality =
    tenant &&
    (await asSystem(payload).findByID({
      collection: 'municipalities',
      id: tenant,
      disableErrors: true,
    }));
  if (!tenant || !municipality) return <p className="dv-panel">{adminTexts.chooseMunicipality}</p>;
  const now = clockOf(payload).now();
  return (
    <NewsCalendar
      key={tenant}
      first={await readCalendar(payload, municipality, { now, back: 0 })}
      mayChange={can(actor, 'news-queue.update', tenant) && !municipality.archivedAt}
    />
  );
}

/** "Nieuwskalender": what comes when in the chosen municipality, and what appeared. */
export function NewsCalendarView(view: AdminViewServerProps) {
  return (
    <OwnView view={view} path="/nieuwskalender" title={texts.title}>
      <Content {...view} />
    </OwnView>
  );
}
