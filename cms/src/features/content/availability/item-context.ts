import type { PendingChanges } from './pending-changes.ts';

/** What every part of the screen needs to show and change items. */
export interface ItemContext {
  tenant: string;
  canChange: boolean;
  /** The Dutch day of the server's clock. */
  today: string;
  /** Whether the user may write an own version, by kind. */
  canEdit: Readonly<Record<string, boolean>>;
  pending: PendingChanges;
  onChange: (pending: PendingChanges) => void;
}
