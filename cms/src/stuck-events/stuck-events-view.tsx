import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { actorCan, actorOf } from '../access/actor.ts';
import { clockOf } from '../clock/clock.ts';
import { readStuckEvents } from '../outbox/stuck-events.ts';
import { stuckEventsTexts as texts } from '../texts/stuck-events-texts.ts';
import { StuckEvents } from './stuck-events.tsx';

async function Content({ initPageResult }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req;
  const actor = actorOf(user);
  if (!actor || !actorCan.reopenEvents(actor)) {
    return <p className="dv-panel">{texts.forbidden}</p>;
  }
  return <StuckEvents first={await readStuckEvents(payload, clockOf(payload).now())} />;
}

/** "Vastgelopen taken": what the workers could not do, for who administers the programme. */
export function StuckEventsView(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams } = props;
  const { locale, permissions, req, visibleEntities } = initPageResult;
  const { admin } = req.payload.config.routes;
  if (!req.user) {
    redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/gebeurtenissen`)}`);
  }
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: texts.title }]} />
      <Gutter>
        <Content {...props} />
      </Gutter>
    </DefaultTemplate>
  );
}
