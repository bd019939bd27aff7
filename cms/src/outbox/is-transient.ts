interface Labelled {
  hasErrorLabel(label: string): boolean;
}

const isLabelled = (error: unknown): error is Labelled =>
  typeof error === 'object' &&
  error !== null &&
  'hasErrorLabel' in error &&
  typeof error.hasErrorLabel === 'function';

/**
 * Did the database give up a transaction because somebody else did something at the same time, or because the connection
 * broke? Nothing of it stays, so the whole of it can be done again. Source: MongoDB, "TransientTransactionError".
 */
export const isTransient = (error: unknown): boolean =>
  isLabelled(error) && error.hasErrorLabel('TransientTransactionError');
