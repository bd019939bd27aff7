import { KindReading, type ReadingScope } from './kind-reading.ts';
import type { SharedKindConfig } from './shared-kind-config.ts';
import type { SharedKind } from './shared-kinds.ts';

interface PageList {
  /** Identities of the documents that have a page now; those that are on where it is missing. */
  listPages?: (scope: ReadingScope) => Promise<readonly string[]>;
}

/** A kind of shared content as a value: what it is, and how its readers read it. */
export interface SharedKindDefinition<Kind extends SharedKind>
  extends SharedKindConfig<Kind>, PageList {
  readonly reading: KindReading<Kind>;
}

/** A kind, whichever it is, with the way to read one document of it. */
export interface AnyKind extends SharedKindConfig, PageList {
  readonly reading: Pick<KindReading<SharedKind>, 'readComplete'>;
}

declare module 'payload' {
  interface CollectionCustom {
    /**
     * On the library's collection of a kind. A function, since Payload types values as sanitized.
     */
    getSharedKind?: () => AnyKind;
  }
}

/** Defines a kind, of which `createSharedCollections` makes two collections. */
export const defineSharedKind = <Kind extends SharedKind>(
  config: SharedKindConfig<Kind> & PageList,
): SharedKindDefinition<Kind> => ({ ...config, reading: new KindReading(config) });
