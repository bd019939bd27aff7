import type { Logger } from 'pino';
import { toLibraryLine } from './library-line.ts';

const levels = { error: 'error', warn: 'warn', info: 'info', log: 'info', debug: 'debug' } as const;

/** Lets what libraries write to the console go through the log, without their sentences. */
export function redirectConsole(log: Logger, showsText: boolean): void {
  for (const [method, level] of Object.entries(levels)) {
    const redirected = (...args: unknown[]): void => {
      log[level](...toLibraryLine(args, redirected, showsText));
    };
    Object.assign(console, { [method]: redirected });
  }
}
