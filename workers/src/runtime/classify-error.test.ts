import { describe, expect, it } from 'vitest';
import { JobFailure } from '@digivaardig/cms/platform/jobs/job-failure';
import { MailRejectedError } from '@digivaardig/cms/platform/mail/mailer';
import { classifyError } from './classify-error.ts';

const named = (name: string, more: object = {}) =>
  Object.assign(new Error('geheim'), { name }, more);

describe('an error', () => {
  it.each([
    ['of a mail server that refuses', new MailRejectedError(true), 'mail-refused', true],
    ['of a mail server that is busy', new MailRejectedError(false), 'mail-delayed', false],
    ['of a database that is away', named('MongoServerSelectionError'), 'database-away', false],
    ['of a broken connection', named('MongoNetworkTimeoutError'), 'database-away', false],
    [
      'of two at once',
      named('MongoServerError', {
        hasErrorLabel: (label: string) => label.startsWith('Transient'),
      }),
      'conflict',
      false,
    ],
    ['of a full disk', named('Error', { code: 'ENOSPC' }), 'disk', false],
    ['of a key that is taken', named('MongoServerError', { code: 11000 }), 'unexpected', false],
    ['of nobody knows what', named('TypeError'), 'unexpected', false],
    ['that is no error', 'tekst', 'unexpected', false],
  ] as const)('%s has the code %s', (_what, error, code, permanent) => {
    const failure = classifyError(error);
    expect(failure).toMatchObject({ code, permanent, message: code });
    expect(failure.cause).toBe(error);
  });

  it('that has a code keeps it', () => {
    const failure = new JobFailure('mail-unanswered', { permanent: true });
    expect(classifyError(failure)).toBe(failure);
  });
});
