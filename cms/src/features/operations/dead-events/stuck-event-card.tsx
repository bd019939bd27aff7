import { Button } from '@payloadcms/ui';
import type { StuckEvent } from './dead-events.ts';
import { stuckEventsTexts as texts } from './stuck-events-messages.ts';

interface Props {
  event: StuckEvent;
  onAgain: () => void;
}

const placeOf = ({ municipality }: StuckEvent): string =>
  municipality === null ? texts.everyone : municipality || texts.gone;

/** One task that got stuck: what it was, for whom, since when and why. */
export function StuckEventCard({ event, onAgain }: Props) {
  const { task } = event;
  const facts = [
    [texts.municipality, placeOf(event)],
    [texts.since, texts.moment(event.since)],
    [texts.attempts, String(event.attempts)],
    [texts.cause, texts.reason(event.code)],
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
        aria-label={texts.againFor(task, placeOf(event))}
        onClick={onAgain}
      >
        {texts.again}
      </Button>
    </li>
  );
}
