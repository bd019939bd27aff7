'use client';

import { useCalendarActions } from './calendar-context.ts';

interface Props {
  label: string;
  /** The whole of it, for who hears the button without what stands around it. */
  accessibleName: string;
  onPress: () => void;
  isPrimary?: boolean;
  /** By which the focus finds it again; its name without. */
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
