import type { AdminViewServerProps } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { AdminViewLayout } from '#platform/admin-kit/admin-view-layout.tsx';
import { getClock } from '#platform/clock/clock.ts';
import { readStuckEvents } from './dead-events.ts';
import { stuckEventsMessages as messages } from './stuck-events-messages.ts';
import { StuckEvents } from './stuck-events.tsx';

async function Content({ initPageResult }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req;
  const actor = toActor(user);
  if (!actor || !can(actor, 'deadEvents.retry')) {
    return <p className="dv-panel">{messages.forbidden}</p>;
  }
  return <StuckEvents first={await readStuckEvents(payload, getClock(payload).now())} />;
}

/** "Vastgelopen taken": what the workers could not do, for who administers the programme. */
export function StuckEventsView(view: AdminViewServerProps) {
  return (
    <AdminViewLayout view={view} path="/gebeurtenissen" title={messages.title}>
      <Content {...view} />
    </AdminViewLayout>
  );
}
