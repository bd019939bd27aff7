import type { AdminViewServerProps } from 'payload';
import { actorOf } from '#platform/access/actor.ts';
import { can } from '@digivaardig/contracts/roles';
import { OwnView } from '#platform/admin-kit/own-view.tsx';
import { clockOf } from '#platform/clock/clock.ts';
import { readStuckEvents } from './dead-events.ts';
import { stuckEventsTexts as texts } from './stuck-events-messages.ts';
import { StuckEvents } from './stuck-events.tsx';

async function Content({ initPageResult }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req;
  const actor = actorOf(user);
  if (!actor || !can(actor, 'deadEvents.retry')) {
    return <p className="dv-panel">{texts.forbidden}</p>;
  }
  return <StuckEvents first={await readStuckEvents(payload, clockOf(payload).now())} />;
}

/** "Vastgelopen taken": what the workers could not do, for who administers the programme. */
export function StuckEventsView(view: AdminViewServerProps) {
  return (
    <OwnView view={view} path="/gebeurtenissen" title={texts.title}>
      <Content {...view} />
    </OwnView>
  );
}
