// @ts-check

/**
 * An error that the user can solve. The message is one Dutch sentence that says what to do; the
 * entry points print it without a stack trace.
 */
export class UserError extends Error {
  /**
   * @param {string} code stable, for tests and for the log
   * @param {string} sentence
   * @param {{ log?: string | undefined, cause?: unknown }} [details] `log` is the file with details
   */
  constructor(code, sentence, { log, cause } = {}) {
    super(sentence, { cause });
    this.name = 'UserError';
    this.code = code;
    this.log = log;
  }
}
