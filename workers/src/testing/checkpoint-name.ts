import type { Checkpoint } from '@digivaardig/cms/platform/jobs/checkpoint';

/** Where a test may stop a worker. */
export type CheckpointName = Parameters<Checkpoint>[0];
