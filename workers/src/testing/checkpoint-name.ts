import type { Checkpoint } from '@digivaardig/cms/platform/jobs/checkpoint';

/** The names of the checkpoints at which a test may stop a worker. */
export type CheckpointName = Parameters<Checkpoint>[0];
