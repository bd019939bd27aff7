import { Button } from '@payloadcms/ui';
import type { DeadEvent } from './dead-events.ts';
import { deadEventsMessages as messages } from './dead-events-messages.ts';

interface Props {
  event: DeadEvent;
  onRetry: () => void;
}

const getMunicipalityName = ({ municipality }: DeadEvent): string =>
  municipality === null ? messages.everyone : municipality || messages.gone;

/** One dead event: its task, its municipality, since when it waits, and the cause. */
export function DeadEventCard({ event, onRetry }: Props) {
  const { task } = event;
  const facts = [
    [messages.municipality, getMunicipalityName(event)],
    [messages.since, messages.moment(event.since)],
    [messages.attempts, String(event.attempts)],
    [messages.cause, messages.reason(event.code)],
  ];
  return (
    <li className="dv-panel dv-panel--warning">
      <h3>{task}</h3>
      <dl className="dv-facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <Button
        size="medium"
        buttonStyle="secondary"
        margin={false}
        aria-label={messages.againFor(task, getMunicipalityName(event))}
        onClick={onRetry}
      >
        {messages.again}
      </Button>
    </li>
  );
}
