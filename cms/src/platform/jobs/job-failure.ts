import type { FailureCode } from '@digivaardig/cms/platform/events/failure-codes';

/** A job that failed in a way that was foreseen, with the code that the row gets. */
export class JobFailure extends Error {
  override readonly name = 'JobFailure';
  readonly code: FailureCode;
  /** Whether trying again is pointless. */
  readonly permanent: boolean;

  constructor(code: FailureCode, { permanent, cause }: { permanent: boolean; cause?: unknown }) {
    super(code, { cause });
    this.code = code;
    this.permanent = permanent;
  }
}
