import {
  defineEventJob as defineEventJobIn,
  defineMunicipalityJob as defineMunicipalityJobIn,
  defineScheduledJob as defineScheduledJobIn,
  type EventJob,
  type JobDefinition,
  type MunicipalityJob,
} from '@digivaardig/contracts/jobs';
import type { Payload } from 'payload';
import type { Clock } from '../clock/clock.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { Checkpoint } from './checkpoint.ts';

/** What a job writes about itself: ids and numbers, no words of people. */
export interface JobLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What a job may use. */
export interface JobContext {
  payload: Payload;
  clock: Clock;
  mailer: Mailer;
  checkpoint: Checkpoint;
  log: JobLog;
}

export type Job = JobDefinition<JobContext>;

export const defineEventJob: typeof defineEventJobIn<JobContext> = defineEventJobIn;
export const defineScheduledJob: typeof defineScheduledJobIn<JobContext> = defineScheduledJobIn;
export const defineMunicipalityJob: typeof defineMunicipalityJobIn<JobContext> =
  defineMunicipalityJobIn;
export type { EventJob, MunicipalityJob };
