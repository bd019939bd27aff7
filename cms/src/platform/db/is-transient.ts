interface Labelled {
  hasErrorLabel(label: string): boolean;
}

const isLabelled = (error: unknown): error is Labelled =>
  typeof error === 'object' &&
  error !== null &&
  'hasErrorLabel' in error &&
  typeof error.hasErrorLabel === 'function';

/** Whether the driver put this label on an error. Labels state how an error may be handled. */
export const hasErrorLabel = (error: unknown, label: string): boolean =>
  isLabelled(error) && error.hasErrorLabel(label);

/**
 * Whether the database aborted a transaction because of a write conflict or a broken connection.
 * Nothing of it was written, so all of it can be retried. Source: MongoDB,
 * "TransientTransactionError".
 */
export const isTransient = (error: unknown): boolean =>
  hasErrorLabel(error, 'TransientTransactionError');
