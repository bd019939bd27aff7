'use client';

import { Button } from '@payloadcms/ui';
import type { Ref } from 'react';
import { availabilityMessages as messages } from './availability-messages.ts';

interface Props {
  /** Gets the focus when the buttons in it disappear. */
  bar: Ref<HTMLDivElement>;
  count: number;
  busy: boolean;
  message: string;
  error: string;
  onSave: () => void;
  onUndo: () => void;
}

/**
 * At the foot of the screen, always in sight: how much is not saved, and the two ways on; after
 * either, what happened.
 */
export const PendingChangesBar = ({ bar, count, busy, message, error, onSave, onUndo }: Props) => (
  <div ref={bar} tabIndex={-1} className={count > 0 || message ? 'dv-bar' : undefined}>
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
