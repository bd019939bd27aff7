import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import { describeError } from './describe-error.ts';
import { getLogContext } from './log-context.ts';
import type { LogLevel } from './log-levels.ts';
import { findError, isRejection, toLibraryLine } from './library-line.ts';

interface Options {
  /** The name of the process, or of the library in it. */
  name: string;
  level: LogLevel;
  /** Standard output when left out. */
  destination?: DestinationStream | undefined;
}

type LogMethod = NonNullable<NonNullable<LoggerOptions['hooks']>['logMethod']>;

/** Fields that no log line shows, whoever writes it: the second line of defence. */
const redactedFields = [
  'password',
  'token',
  'authorization',
  'cookie',
  'secret',
  'headers',
  'email',
  'title',
  'body',
  'data',
  'text',
  'url',
  'link',
  'to',
  'subject',
];

function createPino({ name, level, destination }: Options, logMethod: LogMethod): Logger {
  const options: LoggerOptions = {
    level,
    base: { process: name },
    // A copy: pino adds the fields of the line to it.
    mixin: () => ({ ...getLogContext() }),
    formatters: { level: (label) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
    redact: {
      paths: redactedFields.flatMap((field) => [field, `*.${field}`]),
      censor: '[redacted]',
    },
    hooks: { logMethod },
  };
  return destination ? pino(options, destination) : pino(options);
}

const isFieldsOfError = (value: unknown): value is { err: unknown } =>
  typeof value === 'object' && value !== null && 'err' in value;

/**
 * Creates the logger of a process: JSON lines with the ids of the request or job. A message is a
 * constant of our code; fields are ids, numbers and codes; errors are described without what they
 * quote.
 */
export const createLogger = (options: Options): Logger =>
  createPino(options, function logMethod(args, write) {
    const [first, second] = args as unknown[];
    const message = typeof second === 'string' ? second : 'error';
    // Without a message, pino takes the one of the error.
    if (first instanceof Error) write.call(this, { err: first }, message);
    else if (isFieldsOfError(first)) write.call(this, first, message);
    else write.apply(this, args);
  });

interface LibraryOptions extends Options {
  /** Whether to write the sentences too, as in development. */
  showsText: boolean;
  /** Which errors are no matter for the log: those that a request caused. */
  ignores?: (error: unknown) => boolean;
}

/**
 * Creates the logger of a library. Its sentences are withheld, since it puts what people wrote in
 * them; a line names the statement that wrote it instead.
 */
export const createLibraryLogger = ({ showsText, ignores, ...options }: LibraryOptions): Logger =>
  createPino(options, function logMethod(args, write) {
    // What a client did wrong is an answer to the client, and no line for the operator.
    const isIgnored = isRejection(args) || ignores?.(findError(args)) === true;
    if (isIgnored && !this.isLevelEnabled('debug')) return;
    write.call(this, ...toLibraryLine(args, logMethod, showsText));
  });
