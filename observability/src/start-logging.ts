import type { Logger } from 'pino';
import { createLibraryLogger, createLogger } from './create-logger.ts';
import type { LogLevel } from './log-levels.ts';
import { setProcessLogger } from './process-logger.ts';
import { redirectConsole } from './redirect-console.ts';

interface Options {
  /** The name of the process. */
  name: string;
  level: LogLevel;
  /** Whether sentences of libraries are written too: in development. */
  showsText: boolean;
}

/** Creates the logger of a process, and lets the console go through it. */
export function startLogging({ name, level, showsText }: Options): Logger {
  const log = createLogger({ name, level });
  setProcessLogger(log);
  redirectConsole(createLibraryLogger({ name, level, showsText }), showsText);
  return log;
}

/** Logs an error that nobody caught, which Node would print with its message, and ends. */
export function exitOnUncaughtError(log: Logger): void {
  process.on('uncaughtException', (err, origin) => {
    log.fatal({ err, origin }, 'uncaught error');
    process.exit(1);
  });
}
