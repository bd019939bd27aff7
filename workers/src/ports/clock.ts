/** What time it is. Jobs ask this; none reads the wall clock, and none counts ticks. */
export interface Clock {
  now(): Date;
}
