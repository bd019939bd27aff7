'use client';

import { formatFullDay } from '@digivaardig/contracts/time';
import type { ScheduledAction, ScheduledChange } from './scheduled-change.ts';
import { schedulingMessages as messages } from './scheduling-messages.ts';

interface Props {
  changes: readonly ScheduledChange[];
  /** Whether the programme scheduled these, which a municipality only reads. */
  isByProgramme?: boolean;
  /** Missing for who may only read. */
  onCancel?: (action: ScheduledAction) => void;
}

const describe = ({ action, day, hasFailed }: ScheduledChange): string =>
  hasFailed
    ? messages.failed(action, formatFullDay(day))
    : messages.line(action, formatFullDay(day));

/** What is scheduled for a document, each with the way to take it back. */
export function ScheduledLines({ changes, isByProgramme = false, onCancel }: Props) {
  if (changes.length === 0) return null;
  const toSentence = (change: ScheduledChange) =>
    isByProgramme ? messages.byProgramme(describe(change)) : describe(change);
  return (
    <ul className="dv-scheduled">
      {changes.map((change) => (
        <li key={change.action} className={change.hasFailed ? 'dv-warning' : undefined}>
          <span>{toSentence(change)}</span>
          {onCancel && (
            <button
              type="button"
              aria-label={messages.cancelLabel(describe(change))}
              onClick={() => onCancel(change.action)}
            >
              {messages.cancel}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
