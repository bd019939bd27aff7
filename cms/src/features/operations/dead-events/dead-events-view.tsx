import type { AdminViewServerProps } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { AdminViewLayout } from '#platform/admin-kit/admin-view-layout.tsx';
import { getClock } from '#platform/clock/clock.ts';
import { listDeadEvents } from './dead-events.ts';
import { deadEventsMessages as messages } from './dead-events-messages.ts';
import { DeadEventList } from './dead-event-list.tsx';

async function Content({ initPageResult }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req;
  const actor = toActor(user);
  if (!actor || !can(actor, 'deadEvents.retry')) {
    return <p className="dv-panel">{messages.forbidden}</p>;
  }
  return <DeadEventList first={await listDeadEvents(payload, getClock(payload).now())} />;
}

/** The screen "Vastgelopen taken": dead events, for administrators of the programme. */
export function DeadEventsView(view: AdminViewServerProps) {
  return (
    <AdminViewLayout view={view} path="/gebeurtenissen" title={messages.title}>
      <Content {...view} />
    </AdminViewLayout>
  );
}
