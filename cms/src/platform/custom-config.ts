import type { Payload } from 'payload';

/**
 * What `buildCms` puts into the config beside what Payload itself reads. Each part declares its own
 * field, next to the function that reads it.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface CustomConfig {}

export const getCustomConfig = ({ config }: Pick<Payload, 'config'>): CustomConfig =>
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- Payload types `custom` as any; `buildCms` writes it
  config.custom as CustomConfig;
