import { pino } from 'pino';

/** A log that says nothing: tests read effects. */
export const silentLogger = pino({ level: 'silent' });
