import type { Origin } from '../library/resolve-documents.ts';

/** What of a module or theme stands in a municipality's offer screen. */
interface ItemAvailability {
  /** Its identity: the library's document, or the municipality's own. */
  id: string;
  collection: 'modules' | 'library-modules' | 'themes' | 'library-themes';
  title: string;
  origin: Origin;
  on: boolean;
  /** The municipality's own version or document; null when it has none. */
  ownId: string | null;
  /** A newer version in the library waits for a choice. */
  waiting: boolean;
  /** What was last written in the municipality's own version is not published yet. */
  unpublished: boolean;
  /** Only a draft so far: it cannot be on. */
  draft: boolean;
  /** Where it stands on the site, drafts shown; null where it has no page yet. */
  preview: string | null;
}

export interface AvailableModule extends ItemAvailability {
  introduction: string;
  skillKind: string;
  level: string;
  deliveryForm: string;
  minutes: number | null;
}

export interface AvailableTheme extends ItemAvailability {
  modules: AvailableModule[];
}

/** Everything that a municipality can offer: themes in the order of the site, modules within. */
export interface AvailabilityScreen {
  municipality: { id: string; name: string };
  extensiveFrom: number;
  themes: AvailableTheme[];
  /** Modules whose theme is missing, or not published yet: nobody finds them. */
  withoutTheme: AvailableModule[];
  /** Own versions of what the programme withdrew: kept, and not on the site. */
  withdrawn: { id: string; kind: 'themes' | 'modules'; title: string }[];
}
