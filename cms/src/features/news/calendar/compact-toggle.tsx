'use client';

interface Props {
  label: string;
  /** The accessible name, when the label alone does not make sense. */
  accessibleName?: string;
  isOpen: boolean;
  /** The id of what it opens. */
  controls: string;
  onToggle: () => void;
}

/** Opens a part that is short on a phone. A wide window shows everything, and not this button. */
export function CompactToggle({ label, accessibleName, isOpen, controls, onToggle }: Props) {
  return (
    <button
      type="button"
      className="dv-action dv-compact-toggle"
      aria-label={accessibleName}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      {label}
    </button>
  );
}
