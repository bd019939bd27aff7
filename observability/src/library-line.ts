import { readFrames } from './describe-error.ts';

const isError = (value: unknown): value is Error => value instanceof Error;

/** The error among the arguments of a logging call, also as the field `err`. */
export function findError(args: readonly unknown[]): Error | undefined {
  const direct = args.find(isError);
  if (direct) return direct;
  return args
    .filter((value) => typeof value === 'object' && value !== null && 'err' in value)
    .map(({ err }: { err: unknown }) => err)
    .find(isError);
}

/** Whether the error is an answer to a client, with a status of 400 to 499. */
export function isRejection(args: readonly unknown[]): boolean {
  const error = findError(args);
  if (error === undefined || !('status' in error)) return false;
  return typeof error.status === 'number' && error.status >= 400 && error.status < 500;
}

/** The statement that called a function: the first frame that is not of a logger. */
function findCaller(callee: (...args: never[]) => unknown): string | undefined {
  const trace = { stack: '', message: '' };
  Error.captureStackTrace(trace, callee);
  return readFrames(trace).find((frame) => !/[/\\]pino[/\\]/.test(frame));
}

const findText = (args: readonly unknown[]): string =>
  args
    .map((value) =>
      typeof value === 'object' && value !== null && 'msg' in value ? value.msg : value,
    )
    .filter((value) => typeof value === 'string')
    .join(' ');

/**
 * Turns what a library logs into a line of ours: its error, and the place of the statement.
 * @param callee the function that the library called
 */
export function toLibraryLine(
  args: readonly unknown[],
  callee: (...args: never[]) => unknown,
  showsText: boolean,
): [fields: object, message: string] {
  const error = findError(args);
  const from = findCaller(callee);
  return [
    {
      ...(from === undefined ? {} : { from }),
      ...(error === undefined ? {} : { err: error }),
    },
    (showsText && findText(args)) || 'line of a library',
  ];
}
