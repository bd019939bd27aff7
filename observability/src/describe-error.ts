import path from 'node:path';
import { isOperatorError } from './operator-error.ts';

/** What the log says about an error. */
export interface ErrorDescription {
  type: string;
  code?: string | number;
  status?: number;
  message?: string;
  /** Where it happened: the frames without the message, which may have lines of its own. */
  at?: string[];
  cause?: ErrorDescription;
}

const maxFrames = 8;
const maxCauses = 3;
/** Identifiers of programs, such as `ECONNREFUSED` and `MongoServerError`; no sentences. */
const isIdentifier = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z][\w.-]{0,63}$/.test(value);

/** A process runs in the folder of its package; nothing needs to know where that is. */
const root = `${path.dirname(process.cwd())}/`;
const toRelativePath = (frame: string): string =>
  frame
    .replace('file://', '')
    .replace(root, '')
    .replace(/\/\S*\/node_modules\//, 'node_modules/');

/** The frames of a stack. A message that looks like one is not taken: it comes before the first. */
export function readFrames({ stack = '', message }: Pick<Error, 'stack' | 'message'>): string[] {
  const withoutMessage = stack.replace(message, '');
  return withoutMessage
    .split('\n')
    .filter((line) => /^\s+at \S/.test(line))
    .slice(0, maxFrames)
    .map((line) => toRelativePath(line.trim().replace(/^at /, '')));
}

/**
 * Describes an error by its class, code and place. Its message is left out, since libraries quote
 * documents, addresses and input in it, unless it was written for operators.
 */
export function describeError(error: unknown, causes = maxCauses): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error };
  const code: unknown = 'code' in error ? error.code : undefined;
  const status: unknown = 'status' in error ? error.status : undefined;
  const at = readFrames(error);
  return {
    type: isIdentifier(error.name) ? error.name : 'Error',
    ...(isIdentifier(code) || typeof code === 'number' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    ...(isOperatorError(error) ? { message: error.message } : {}),
    ...(at.length > 0 ? { at } : {}),
    ...(error.cause !== undefined && causes > 0
      ? { cause: describeError(error.cause, causes - 1) }
      : {}),
  };
}
