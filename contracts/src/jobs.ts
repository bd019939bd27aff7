import type { EventDefinition } from './events.ts';

/** The event of a job. It carries ids only: the job reads the documents itself. */
interface JobEvent {
  /** Id of the row in the outbox. */
  id: string;
  /** Id of the municipality; null when the event concerns all of them. */
  tenant: string | null;
}

/** Work for an event. The job runs at least once; its effect must happen exactly once. */
export interface EventJob<Context> {
  readonly kind: 'event';
  readonly name: string;
  readonly consumes: readonly EventDefinition[];
  /**
   * Completes all waiting events of its municipality that it consumes. A process of workers runs one
   * such job at a time; between processes the database rejects the second.
   */
  readonly coalesces: boolean;
  readonly run: (context: Context, event: JobEvent) => Promise<void>;
}

/**
 * Work on a schedule. The data decides what is due, so a missed or repeated run changes nothing.
 */
export interface ScheduledJob<Context> {
  readonly kind: 'scheduled';
  readonly name: string;
  /** A cron pattern of six fields, seconds first, in Dutch time. */
  readonly schedule: string;
  /** Whether the job also runs when the workers start. */
  readonly runsAtStart: boolean;
  readonly run: (context: Context) => Promise<void>;
}

/**
 * Work on a schedule for all municipalities. The runtime queues one job for each municipality that
 * has something due, so that the failure of one does not affect the others.
 */
export interface MunicipalityJob<Context> {
  readonly kind: 'municipality';
  readonly name: string;
  /** A cron pattern of six fields, seconds first, in Dutch time. */
  readonly schedule: string;
  /** Whether the job also runs when the workers start. */
  readonly runsAtStart: boolean;
  /** Lists the ids of the municipalities that have something due. */
  readonly listDue: (context: Context) => Promise<string[]>;
  /** Does the work of one municipality. It may run twice; its effect must happen exactly once. */
  readonly run: (context: Context, tenant: string) => Promise<void>;
}

export type JobDefinition<Context> =
  EventJob<Context> | ScheduledJob<Context> | MunicipalityJob<Context>;

/** @param job its name is an imperative, since it is an instruction to the workers */
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
