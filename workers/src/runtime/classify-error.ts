import { isTransient } from '@digivaardig/cms/platform/db/is-transient';
import { JobFailure } from '@digivaardig/cms/platform/jobs/job-failure';
import { MailRejectedError } from '@digivaardig/cms/platform/mail/mailer';

/** Names of the errors that the driver and mongoose throw when the server is unreachable. */
const databaseAway =
  /^(Mongo(ose)?(Network|ServerSelection|NotConnected|TopologyClosed|PoolCleared|ServerClosed)|MongoExpiredSession)/;

/** Codes of the errors of a disk that accepts no more data. */
const diskCodes = new Set(['ENOSPC', 'EDQUOT', 'EACCES', 'EROFS', 'EIO']);

/**
 * Converts an error to the failure of a job: a stable code that reveals nothing of the content, and
 * whether a retry may help. An unexpected error is retried.
 */
export function classifyError(error: unknown): JobFailure {
  if (error instanceof JobFailure) return error;
  const cause = error;
  if (error instanceof MailRejectedError) {
    return error.permanent
      ? new JobFailure('mail-refused', { permanent: true, cause })
      : new JobFailure('mail-delayed', { permanent: false, cause });
  }
  if (!(error instanceof Error)) return new JobFailure('unexpected', { permanent: false, cause });
  if (databaseAway.test(error.name)) {
    return new JobFailure('database-away', { permanent: false, cause });
  }
  if (isTransient(error)) return new JobFailure('conflict', { permanent: false, cause });
  const { code } = error as NodeJS.ErrnoException;
  const disk = typeof code === 'string' && diskCodes.has(code);
  return new JobFailure(disk ? 'disk' : 'unexpected', { permanent: false, cause });
}
