import type { EventDefinition } from '@digivaardig/contracts/events';
import type { Payload } from 'payload';
import { getCustomConfig } from '../custom-config.ts';

declare module '../custom-config.ts' {
  interface CustomConfig {
    events: ReadonlyMap<string, EventDefinition>;
  }
}

/** Every event that the features of this cms declare, by type. */
export const getKnownEvents = (payload: Pick<Payload, 'config'>) => getCustomConfig(payload).events;
