import { describe, expect, it } from 'vitest';
import { JobFailure } from '@digivaardig/cms/platform/jobs/job-failure';
import { MailRejectedError } from '@digivaardig/cms/platform/mail/mailer';
import { classifyError } from './classify-error.ts';

const named = (name: string, more: object = {}) =>
  Object.assign(new Error('geheim'), { name }, more);

describe('classifyError', () => {
  it.each([
    ['of a mail server that rejects the mail', new MailRejectedError(true), 'mail-refused', true],
    ['of a mail server that is busy', new MailRejectedError(false), 'mail-delayed', false],
    ['of an unreachable database', named('MongoServerSelectionError'), 'database-away', false],
    ['of a broken connection', named('MongoNetworkTimeoutError'), 'database-away', false],
    [
      'of a write conflict',
      named('MongoServerError', {
        hasErrorLabel: (label: string) => label.startsWith('Transient'),
      }),
      'conflict',
      false,
    ],
    ['of a full disk', named('Error', { code: 'ENOSPC' }), 'disk', false],
    ['of a duplicate key', named('MongoServerError', { code: 11000 }), 'unexpected', false],
    ['of an unknown kind', named('TypeError'), 'unexpected', false],
    ['that is only a text', 'tekst', 'unexpected', false],
  ] as const)('gives an error %s the code %s', (_what, error, code, permanent) => {
    const failure = classifyError(error);
    expect(failure).toMatchObject({ code, permanent, message: code });
    expect(failure.cause).toBe(error);
  });

  it('preserves the code of an error that has one', () => {
    const failure = new JobFailure('mail-unanswered', { permanent: true });
    expect(classifyError(failure)).toBe(failure);
  });
});
