'use client';

import {
  hasShape,
  isBoolean,
  isListOf,
  isNullOr,
  isNumber,
  isText,
} from '@digivaardig/contracts/guards';
import { Button, useConfig } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import { getJson, postJson } from '#platform/admin-kit/request-json.ts';
import type { DeadEvent, DeadEvents } from './dead-events.ts';
import { deadEventsMessages as messages } from './dead-events-messages.ts';
import { DeadEventCard } from './dead-event-card.tsx';

const isDeadEvents = hasShape<DeadEvents>({
  waiting: isNumber,
  dead: isNumber,
  seconds: isNumber,
  late: isBoolean,
  events: isListOf(
    hasShape<DeadEvent>({
      id: isText,
      type: isText,
      task: isText,
      municipality: isNullOr(isText),
      since: isText,
      attempts: isNumber,
      code: isText,
    }),
  ),
});
const hasRetried = hasShape({ retried: isNumber });

/** Lists the dead events with buttons to retry them, and states how many events wait. */
export function DeadEventList({ first }: { first: DeadEvents }) {
  const { config } = useConfig();
  const [list, setList] = useState(first);
  // A disabled button would lose the focus, so a second press is ignored instead.
  const isBusy = useRef(false);
  const [message, setMessage] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const base = `${config.routes.api}/dead-events`;

  const load = async (): Promise<boolean> => {
    const answer = await getJson(base, isDeadEvents);
    if (answer.ok) setList(answer.value);
    else setMessage(answer.message);
    return answer.ok;
  };
  const runOnce = async (work: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    await work();
    isBusy.current = false;
  };
  const refresh = async () => {
    if (await load()) setMessage(messages.refreshed);
  };
  const retry = async (ids?: string[]) => {
    const answer = await postJson(`${base}/retry`, ids ? { ids } : {}, hasRetried);
    if (answer.ok) await load();
    setMessage(answer.ok ? messages.reopened(answer.value.retried) : answer.message);
    // The pressed button may have disappeared with its event.
    heading.current?.focus();
  };

  const { dead, events, late, seconds, waiting } = list;
  return (
    <div className="dv-dead-events">
      <h1>{messages.title}</h1>
      <p>{messages.introduction}</p>
      <section
        className={`dv-panel ${late ? 'dv-panel--warning' : 'dv-panel--calm'}`}
        aria-labelledby="dv-waiting"
      >
        <h2 id="dv-waiting">{messages.waiting}</h2>
        <p>{waiting === 0 ? messages.nothingWaits : messages.waits(waiting, seconds)}</p>
        {late && <p>{messages.late}</p>}
        <Button
          size="medium"
          buttonStyle="secondary"
          margin={false}
          onClick={() => void runOnce(refresh)}
        >
          {messages.refresh}
        </Button>
      </section>
      <h2 ref={heading} tabIndex={-1}>
        {messages.stuck(dead)}
      </h2>
      <p role="status">{message}</p>
      {dead === 0 && <p>{messages.none}</p>}
      {dead > events.length && <p>{messages.more(events.length)}</p>}
      {dead > 1 && (
        <Button size="medium" onClick={() => void runOnce(() => retry())}>
          {messages.all}
        </Button>
      )}
      <ul className="dv-overrides">
        {events.map((event) => (
          <DeadEventCard
            key={event.id}
            event={event}
            onRetry={() => void runOnce(() => retry([event.id]))}
          />
        ))}
      </ul>
    </div>
  );
}
