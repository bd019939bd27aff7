import { AsyncLocalStorage } from 'node:async_hooks';
import { shareInProcess } from './process-value.ts';

/** What every log line says about the work that wrote it: ids only. */
export interface LogContext {
  requestId?: string;
  job?: string;
  jobId?: string;
  eventId?: string;
}

const storage = shareInProcess('log-context', () => new AsyncLocalStorage<LogContext>());

export const getLogContext = (): LogContext => storage.getStore() ?? {};

/** Does the work with these ids in its log lines. */
export const runWithLogContext = <Result>(context: LogContext, work: () => Result): Result =>
  storage.run(context, work);

/** Puts these ids in the log lines of the rest of this request. */
export const enterLogContext = (context: LogContext): void => storage.enterWith(context);
