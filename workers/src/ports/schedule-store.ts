import type { JobRequest } from './job-queue.ts';

/** A job that the queue adds at fixed times. */
export interface Schedule {
  id: string;
  /** Six fields, seconds first, in Dutch time. */
  pattern: string;
  request: JobRequest;
}

/** A schedule as the queue has it. */
export interface RegisteredSchedule {
  id: string;
  /**
   * Whether it has the pattern, the job and the options of this schedule, and runs when that is next
   * due.
   */
  isSameAs: (schedule: Schedule) => boolean;
  nextRunAt: Date;
  /** Whether the job of the next run is in the queue: a schedule without it has stopped. */
  hasJob: boolean;
  /** When a job of the schedule last succeeded, or else when the schedule was registered. */
  lastRunAt: Date | null;
}

/** The schedules of the queue. */
export interface ScheduleStore {
  list(): Promise<RegisteredSchedule[]>;
  /**
   * Registers a schedule, or replaces the one with the same id. Replacing one whose job is due may
   * stop it, so do it only for a schedule that differs, inside `runExclusively`.
   */
  register(schedule: Schedule): Promise<void>;
  /** The last moment before this one at which the schedule was due. */
  lastSlotBefore(schedule: Schedule, moment: Date): Date;
  remove(id: string): Promise<void>;
  recordRun(scheduleId: string): Promise<void>;
  /**
   * Does the work unless another process does such work now.
   * @returns whether it was done
   */
  runExclusively(work: () => Promise<void>): Promise<boolean>;
  /** Calls the listener each time that the connection is made, also again. */
  onConnected(listener: () => void): void;
}
