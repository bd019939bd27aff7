import type { EventDefinition } from './events.ts';

/** The event that a job is for: ids alone, the job reads the rest again. */
interface JobEvent {
  /** Row of the outbox. */
  id: string;
  /** Municipality; null when the event concerns all of them. */
  tenant: string | null;
}

/** Work that an event asks for. It runs at least once; its effect must happen once. */
export interface EventJob<Context> {
  readonly kind: 'event';
  readonly name: string;
  readonly consumes: readonly EventDefinition[];
  /** Finishes every waiting event of its municipality that it consumes, so one runs at a time. */
  readonly coalesces: boolean;
  readonly run: (context: Context, event: JobEvent) => Promise<void>;
}

/** Work that the clock wakes. What is due comes from the data, so a missed or doubled tick changes nothing. */
export interface ScheduledJob<Context> {
  readonly kind: 'scheduled';
  readonly name: string;
  /** Six fields, seconds first, in Dutch time. */
  readonly schedule: string;
  /** Whether it also runs when workers start. */
  readonly runsAtStart: boolean;
  readonly run: (context: Context) => Promise<void>;
}

/**
 * Work that the clock wakes for all municipalities. The runtime queues one job for each that has
 * something due, so that the failure of one stops nobody else.
 */
export interface MunicipalityJob<Context> {
  readonly kind: 'municipality';
  readonly name: string;
  /** Six fields, seconds first, in Dutch time. */
  readonly schedule: string;
  /** Whether it also runs when workers start. */
  readonly runsAtStart: boolean;
  /** Lists the ids of the municipalities that have something due. */
  readonly listDue: (context: Context) => Promise<string[]>;
  /** Does the work of one municipality. It may run twice; its effect must happen once. */
  readonly run: (context: Context, tenant: string) => Promise<void>;
}

export type JobDefinition<Context> =
  EventJob<Context> | ScheduledJob<Context> | MunicipalityJob<Context>;

/** @param job its name is in the imperative, since it is what the queue is told to do */
export const defineEventJob = <Context>(
  job: Pick<EventJob<Context>, 'name' | 'consumes' | 'run'> & { coalesces?: true },
): EventJob<Context> => ({ kind: 'event', coalesces: false, ...job });

export const defineScheduledJob = <Context>(
  job: Pick<ScheduledJob<Context>, 'name' | 'schedule' | 'run'> & { runsAtStart?: true },
): ScheduledJob<Context> => ({ kind: 'scheduled', runsAtStart: false, ...job });

export const defineMunicipalityJob = <Context>(
  job: Pick<MunicipalityJob<Context>, 'name' | 'schedule' | 'listDue' | 'run'> & {
    runsAtStart?: true;
  },
): MunicipalityJob<Context> => ({ kind: 'municipality', runsAtStart: false, ...job });
