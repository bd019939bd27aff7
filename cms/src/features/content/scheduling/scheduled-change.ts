import type { Day } from '@digivaardig/contracts/time';

/** What may happen on a day: with the text of a document, or with its place in the offer. */
export const textActions = ['publish', 'withdraw'] as const;
const switchActions = ['switchOn', 'switchOff'] as const;
export const scheduledActions = [...textActions, ...switchActions] as const;

export type SwitchAction = (typeof switchActions)[number];
export type ScheduledAction = (typeof scheduledActions)[number];

/** Something that happens to a document at the beginning of a day. */
export interface ScheduledChange {
  action: ScheduledAction;
  day: Day;
  /** Whether its day has come and it could not be done, so that somebody must look at it. */
  hasFailed: boolean;
}

export const isSwitchAction = (action: ScheduledAction): action is SwitchAction =>
  switchActions.some((one) => one === action);

/** The scope of changes that the programme schedules for its library. */
export const libraryScope = 'library';

/** Changes of one document, the earliest first. */
export const sortChanges = (changes: readonly ScheduledChange[]): ScheduledChange[] =>
  [...changes].sort((a, b) => a.day.localeCompare(b.day));
