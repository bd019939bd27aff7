import type { AdminViewServerProps } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { ChooseMunicipality } from '#platform/admin-kit/choose-municipality.tsx';
import { readSelectedTenant } from '#platform/admin-kit/read-selected-tenant.ts';
import { AdminViewLayout } from '#platform/admin-kit/admin-view-layout.tsx';
import { getClock } from '#platform/clock/clock.ts';
import { newsCalendarMessages as messages } from './news-calendar-messages.ts';
import { NewsCalendar } from './news-calendar.tsx';
import { readCalendar } from './read-calendar.ts';

async function Content({ initPageResult }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req;
  const actor = toActor(user);
  if (!actor) return null;
  if (!can(actor, 'news-queue.read')) return <p className="dv-panel">{messages.forbidden}</p>;
  const tenant = await readSelectedTenant(actor, 'news-queue', 'read');
  const municipality =
    tenant &&
    (await asSystem(payload).findByID({
      collection: 'municipalities',
      id: tenant,
      disableErrors: true,
    }));
  if (!tenant || !municipality) return <ChooseMunicipality heading={messages.title} />;
  const now = getClock(payload).now();
  return (
    <NewsCalendar
      key={tenant}
      first={await readCalendar(payload, municipality, { now, back: 0 })}
      canChange={can(actor, 'news-queue.update', tenant) && !municipality.archivedAt}
    />
  );
}

/** The screen "Nieuwskalender": the planned and published news of the selected municipality. */
export function NewsCalendarView(view: AdminViewServerProps) {
  return (
    <AdminViewLayout view={view} path="/nieuwskalender" title={messages.title}>
      <Content {...view} />
    </AdminViewLayout>
  );
}
