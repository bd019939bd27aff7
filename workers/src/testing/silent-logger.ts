import { pino } from 'pino';

/** A logger without output: tests check effects. */
export const silentLogger = pino({ level: 'silent' });
