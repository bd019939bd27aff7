'use client';

import { useTools } from './calendar-context.ts';

interface Props {
  label: string;
  /** The whole of it, for who hears the button without what stands around it. */
  name: string;
  onAct: () => void;
  strong?: boolean;
  /** By which the focus finds it again; its name without. */
  handle?: string;
}

/** A button of the calendar. */
export function Action({ label, name, onAct, strong = false, handle }: Props) {
  const { busy } = useTools();
  return (
    <button
      type="button"
      className={strong ? 'dv-action dv-action--strong' : 'dv-action'}
      aria-label={name}
      // Not `disabled`: a button that is, loses the focus.
      aria-disabled={busy}
      data-handle={handle ?? name}
      onClick={() => {
        if (!busy) onAct();
      }}
    >
      {label}
    </button>
  );
}
