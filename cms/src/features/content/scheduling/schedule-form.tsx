'use client';

import { addDays } from '@digivaardig/contracts/time';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { ScheduledAction } from './scheduled-change.ts';
import { schedulingMessages as messages } from './scheduling-messages.ts';

interface Props {
  actions: readonly [ScheduledAction, ...ScheduledAction[]];
  help: string;
  /** The Dutch day of today: the first day to choose is the next. */
  today: string;
  /** @returns the sentence to show when it was refused */
  onPlan: (action: ScheduledAction, day: string) => Promise<string | null>;
}

/** Chooses what happens on which day. No form element: this stands inside the document's own. */
export function ScheduleForm({ actions, help, today, onPlan }: Props) {
  const id = useId();
  const [action, setAction] = useState<ScheduledAction>(actions[0]);
  const [day, setDay] = useState('');
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);

  const plan = async () => {
    if (!day) return setError(messages.chooseDay);
    setBusy(true);
    const problem = await onPlan(action, day);
    setBusy(false);
    setError(problem ?? '');
    if (problem === null) setDay('');
  };

  return (
    <div role="group" aria-label={messages.heading} className="dv-schedule">
      <p id={`${id}-help`}>{help}</p>
      <div className="dv-row">
        <label htmlFor={`${id}-what`}>
          {messages.what}
          <select
            id={`${id}-what`}
            value={action}
            onChange={({ target }) => {
              const chosen = actions.find((one) => one === target.value);
              if (chosen) setAction(chosen);
            }}
          >
            {actions.map((one) => (
              <option key={one} value={one}>
                {messages.choices(one)}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={`${id}-day`}>
          {messages.day}
          <input
            id={`${id}-day`}
            type="date"
            min={addDays(today, 1)}
            value={day}
            aria-invalid={error !== ''}
            aria-describedby={error ? `${id}-error ${id}-help` : `${id}-help`}
            onChange={({ target }) => setDay(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // The form of the document is around this one.
              event.preventDefault();
              void plan();
            }}
          />
        </label>
        <Button
          size="medium"
          margin={false}
          buttonStyle="secondary"
          disabled={busy}
          onClick={() => void plan()}
        >
          {messages.plan}
        </Button>
      </div>
      {error && (
        <p id={`${id}-error`} role="alert" className="dv-warning">
          {error}
        </p>
      )}
    </div>
  );
}
