interface Labelled {
  hasErrorLabel(label: string): boolean;
}

const isLabelled = (error: unknown): error is Labelled =>
  typeof error === 'object' &&
  error !== null &&
  'hasErrorLabel' in error &&
  typeof error.hasErrorLabel === 'function';

/** Whether the driver put this label on an error: its way to say what may be done about it. */
export const hasErrorLabel = (error: unknown, label: string): boolean =>
  isLabelled(error) && error.hasErrorLabel(label);

/**
 * Did the database give up a transaction because somebody else did something at the same time, or because the connection
 * broke? Nothing of it stays, so the whole of it can be done again. Source: MongoDB, "TransientTransactionError".
 */
export const isTransient = (error: unknown): boolean =>
  hasErrorLabel(error, 'TransientTransactionError');
