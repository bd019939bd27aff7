import { describe, expect, it } from 'vitest';
import { createLibraryLogger, createLogger } from './create-logger.ts';
import { runWithLogContext } from './log-context.ts';
import { OperatorError } from './operator-error.ts';

function capture() {
  const lines: string[] = [];
  return {
    destination: { write: (line: string) => void lines.push(line) },
    text: () => lines.join(''),
    last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>,
  };
}

const secret = 'Zoë krijgt een schuldhulptraject';
const bad = () => new RangeError(`value ${secret}`, { cause: new Error(`because ${secret}`) });

describe('createLogger', () => {
  it('writes a level, a time, the process, the message and fields', () => {
    const out = capture();
    createLogger({ name: 'workers', level: 'info', ...out }).info({ events: 2 }, 'events queued');
    expect(out.last()).toMatchObject({
      level: 'info',
      process: 'workers',
      msg: 'events queued',
      events: 2,
      time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    });
  });

  it('adds the ids of the request or the job', () => {
    const out = capture();
    const log = createLogger({ name: 'workers', level: 'info', ...out });
    runWithLogContext({ jobId: 'outbox-6a', eventId: '6a' }, () => log.info('done'));
    expect(out.last()).toMatchObject({ jobId: 'outbox-6a', eventId: '6a' });
  });

  it('adds nothing of one line to the next', () => {
    const out = capture();
    const log = createLogger({ name: 'workers', level: 'info', ...out });
    runWithLogContext({ jobId: 'a' }, () => {
      log.info({ events: 2 }, 'first');
      log.info('second');
    });
    expect(out.last()).toMatchObject({ jobId: 'a', msg: 'second' });
    expect(out.last()).not.toHaveProperty('events');
  });

  it.each([
    ['as a field', (error: Error) => [{ err: error }, 'job failed'] as const],
    ['as a field without a message', (error: Error) => [{ err: error }] as const],
    ['as the only argument', (error: Error) => [error] as const],
    ['with a message', (error: Error) => [error, 'job failed'] as const],
  ])('describes an error %s by class, code and place, without what it quotes', (_how, toArgs) => {
    const out = capture();
    const log = createLogger({ name: 'cms', level: 'info', ...out });
    Reflect.apply(log.error, log, [...toArgs(Object.assign(bad(), { code: 'E_BAD' }))]);
    expect(out.text()).not.toContain('Zoë');
    expect(out.last()['err']).toMatchObject({
      type: 'RangeError',
      code: 'E_BAD',
      at: expect.arrayContaining([expect.stringContaining('create-logger.test.ts')]) as string[],
      cause: { type: 'Error' },
    });
  });

  it('writes the message of an error for operators', () => {
    const out = capture();
    const err = new OperatorError('The port 3000 is taken.');
    createLogger({ name: 'cms', level: 'info', ...out }).error({ err }, 'not started');
    expect(out.last()).toMatchObject({ err: { message: 'The port 3000 is taken.' } });
  });

  it.each(['title', 'email', 'token', 'password', 'cookie', 'body', 'url'])(
    'redacts a field %s',
    (field) => {
      const out = capture();
      const log = createLogger({ name: 'cms', level: 'info', ...out });
      log.info({ [field]: secret, doc: { [field]: secret } }, 'saved');
      expect(out.text()).not.toContain('Zoë');
    },
  );
});

describe('createLibraryLogger', () => {
  it.each([
    ['a sentence', [secret]],
    ['a sentence with values', [`%s of %s`, secret, secret]],
    ['an object with a message', [{ msg: secret, doc: { title: secret } }]],
    ['an error', [bad()]],
    ['an error as a field', [{ err: bad(), msg: secret }]],
  ])('withholds the text of %s and names the statement', (_what, args) => {
    const out = capture();
    const log = createLibraryLogger({ name: 'payload', level: 'info', showsText: false, ...out });
    Reflect.apply(log.error, log, args);
    expect(out.text()).not.toContain('Zoë');
    expect(out.last()).toMatchObject({
      msg: 'line of a library',
      from: expect.stringContaining('create-logger.test.ts') as string,
    });
  });

  it('describes the error', () => {
    const out = capture();
    const log = createLibraryLogger({ name: 'payload', level: 'info', showsText: false, ...out });
    log.error({ err: bad() });
    expect(out.last()).toMatchObject({ err: { type: 'RangeError', cause: { type: 'Error' } } });
  });

  it.each([
    [401, 0],
    [499, 0],
    [500, 1],
    [undefined, 1],
  ])('writes for an error with status %s %d lines', (status, count) => {
    const out = capture();
    const log = createLibraryLogger({ name: 'payload', level: 'info', showsText: false, ...out });
    log.error({ err: Object.assign(bad(), { status }) });
    expect(out.text().split('\n').filter(Boolean)).toHaveLength(count);
  });

  it('shows the text in development', () => {
    const out = capture();
    createLibraryLogger({ name: 'payload', level: 'info', showsText: true, ...out }).info('Ready');
    expect(out.last()).toMatchObject({ msg: 'Ready' });
  });
});
