import type { Logger } from 'pino';
import { shareInProcess } from './process-value.ts';

/** What code that runs inside another server uses of the logger. */
export type ProcessLogger = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

const holder = shareInProcess<{ log: ProcessLogger | null }>('logger', () => ({ log: null }));

/** Sets the logger of this process, which every bundle then uses. */
export function setProcessLogger(log: ProcessLogger): void {
  holder.log = log;
}

/** The logger of this process; null before it is set, and in a development server. */
export const getProcessLogger = (): ProcessLogger | null => holder.log;
