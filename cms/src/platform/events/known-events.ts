import type { EventDefinition } from '@digivaardig/contracts/events';
import type { Payload } from 'payload';

/** Every event that the features of this cms declare, by type. */
export const getKnownEvents = ({ config }: Pick<Payload, 'config'>) =>
  (config.custom as { events: ReadonlyMap<string, EventDefinition> }).events;
