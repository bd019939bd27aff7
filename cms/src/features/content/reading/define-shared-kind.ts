import { KindReading } from './kind-reading.ts';
import type { SharedKindConfig } from './shared-kind-config.ts';
import type { SharedKind } from './shared-kinds.ts';

/** A kind of shared content as a value: what it is, and how its readers read it. */
export interface SharedKindDefinition<Kind extends SharedKind> extends SharedKindConfig<Kind> {
  readonly reading: KindReading<Kind>;
}

/** Defines a kind, of which `createSharedCollections` makes two collections. */
export const defineSharedKind = <Kind extends SharedKind>(
  config: SharedKindConfig<Kind>,
): SharedKindDefinition<Kind> => ({ ...config, reading: new KindReading(config) });
