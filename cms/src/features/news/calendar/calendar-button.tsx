'use client';

import { useCalendarActions } from './calendar-context.ts';

interface Props {
  label: string;
  /** The accessible name: it makes sense without the surrounding text. */
  accessibleName: string;
  onPress: () => void;
  isPrimary?: boolean;
  /** The key by which the focus is restored; defaults to the accessible name. */
  focusKey?: string;
}

/** A button of the calendar. */
export function CalendarButton({
  label,
  accessibleName,
  onPress,
  isPrimary = false,
  focusKey,
}: Props) {
  const { busy } = useCalendarActions();
  return (
    <button
      type="button"
      className={isPrimary ? 'dv-action dv-action--strong' : 'dv-action'}
      aria-label={accessibleName}
      // Not `disabled`: a button that is, loses the focus.
      aria-disabled={busy}
      data-handle={focusKey ?? accessibleName}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {label}
    </button>
  );
}
