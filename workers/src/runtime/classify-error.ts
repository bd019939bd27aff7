import { isTransient } from '@digivaardig/cms/platform/db/is-transient';
import { JobFailure } from '@digivaardig/cms/platform/jobs/job-failure';
import { MailRejectedError } from '@digivaardig/cms/platform/mail/mailer';

/** What the driver and mongoose call their errors when there is nobody at the other end. */
const databaseAway =
  /^(Mongo(ose)?(Network|ServerSelection|NotConnected|TopologyClosed|PoolCleared|ServerClosed)|MongoExpiredSession)/;

/** What the disk says when it takes no more. */
const diskCodes = new Set(['ENOSPC', 'EDQUOT', 'EACCES', 'EROFS', 'EIO']);

/**
 * What an error means for its job: a code that stays the same and carries nothing of what the job was about, and whether
 * trying again may help. What nobody foresaw is tried again.
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
