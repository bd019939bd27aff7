'use client';

import { availabilityMessages as messages } from './availability-messages.ts';

interface Props {
  label: string;
  on: boolean;
  /** Switched, and not saved yet. */
  isPending: boolean;
  disabled: boolean;
  onSwitch: (on: boolean) => void;
}

/** On or off, said in a word as well as in colour. */
export const Switch = ({ label, on, isPending, disabled, onSwitch }: Props) => (
  <span className="dv-switch">
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-label={label}
      disabled={disabled}
      onClick={() => onSwitch(!on)}
    >
      <span aria-hidden="true">{on ? messages.on : messages.off}</span>
    </button>
    {isPending && <span className="dv-switch__note">{messages.unsaved}</span>}
  </span>
);
