'use client';

import { Button } from '@payloadcms/ui';
import { moduleAvailabilityMessages as messages } from './module-availability-messages.ts';

interface Props {
  count: number;
  busy: boolean;
  message: string;
  error: string;
  onSave: () => void;
  onUndo: () => void;
}

/** At the foot of the screen, always in sight: how much is not saved, and the two ways on. */
export const PendingChangesBar = ({ count, busy, message, error, onSave, onUndo }: Props) => (
  <div className={count > 0 ? 'dv-bar' : undefined}>
    <p role="status">{busy ? messages.saving : count > 0 ? messages.planned(count) : message}</p>
    {error && (
      <p role="alert" className="dv-warning">
        {error}
      </p>
    )}
    {count > 0 && (
      <div className="dv-row">
        <Button size="medium" margin={false} disabled={busy} onClick={onSave}>
          {messages.save(count)}
        </Button>
        <Button
          size="medium"
          margin={false}
          buttonStyle="secondary"
          disabled={busy}
          onClick={onUndo}
        >
          {messages.undo}
        </Button>
      </div>
    )}
  </div>
);
