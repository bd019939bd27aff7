/**
 * An error whose message was written for operators: it names settings and addresses of services,
 * and quotes no document, person or input. Only such a message is logged.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
  /** Recognises it in every copy of this module that bundlers make. */
  readonly isForOperators = true;
}

export const isOperatorError = (error: Error): boolean => 'isForOperators' in error;
