import type { TextState } from '../reading/text-state.ts';
import type { Origin } from '../reading/resolve-documents.ts';

/** The state of a module or theme on the availability screen. */
interface ItemAvailability {
  /** Its identity: the library's document, or the municipality's own. */
  id: string;
  collection: 'modules' | 'library-modules' | 'themes' | 'library-themes';
  title: string;
  origin: Origin;
  on: boolean;
  /** The municipality's own version or document; null when it has none. */
  ownId: string | null;
  /** Whether the library changed an overridden field. */
  waiting: boolean;
  /** Of the municipality's own version or document; null when it has none. */
  ownText: TextState | null;
  /** Whether it is only a draft, which cannot be on. */
  draft: boolean;
  /** Its preview URL; null without a page. */
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

/** All themes and modules of a municipality, in the order of the site. */
export interface AvailabilityScreen {
  municipality: { id: string; name: string };
  extensiveFrom: number;
  themes: AvailableTheme[];
  /** Modules whose theme is missing or not published, so that readers cannot reach them. */
  withoutTheme: AvailableModule[];
  /** Own versions of withdrawn library documents; not on the site. */
  withdrawn: { id: string; kind: 'themes' | 'modules'; title: string }[];
}
