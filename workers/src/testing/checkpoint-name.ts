import type { Checkpoint } from '../ports/checkpoint.ts';

/** Where a test may stop a worker. */
export type CheckpointName = Parameters<Checkpoint>[0];
