import type { ScheduledChange } from '../scheduling/scheduled-change.ts';
import type { Day } from '@digivaardig/contracts/time';
import type { ChangeNote } from '../model/change-note.ts';
import type { TextState } from '../reading/text-state.ts';
import type { Origin } from '../reading/resolve-documents.ts';
import type { SwitchableKind } from '../reading/shared-kinds.ts';

/** The state of a theme, module or material on the availability screen. */
export interface AvailableItem {
  /** Its identity: the library's document, or the municipality's own. */
  id: string;
  collection: SwitchableKind | `library-${SwitchableKind}`;
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
  introduction: string;
  /** When it is switched on or off. */
  scheduled: readonly ScheduledChange[];
  /** When the programme withdraws it. */
  scheduledByProgramme: readonly ScheduledChange[];
  /** What the programme wrote with a recent change of the library's text; null without one. */
  changeNote: ChangeNote | null;
}

export interface AvailableModule extends AvailableItem {
  skillKind: string;
  level: string;
  deliveryForm: string;
  minutes: number | null;
  /** The last day of a licence that ends within six months; null for any other module. */
  licensedUntil: Day | null;
}

export interface AvailableMaterial extends AvailableItem {
  format: string;
  tier: string;
}

export interface AvailableTheme extends AvailableItem {
  modules: AvailableModule[];
}

/** All that a municipality can switch on or off, in the order of the site. */
export interface AvailabilityScreen {
  municipality: { id: string; name: string };
  /** The Dutch day of the server's clock. */
  today: string;
  extensiveFrom: number;
  themes: AvailableTheme[];
  /** Modules whose theme is missing or not published, so that readers cannot reach them. */
  withoutTheme: AvailableModule[];
  /** In order of their titles. */
  materials: AvailableMaterial[];
  /** Own versions of withdrawn library documents; not on the site. */
  withdrawn: { id: string; kind: SwitchableKind; title: string }[];
}

/** Every item of the screen that has a switch. */
export const listItems = ({ themes, withoutTheme, materials }: AvailabilityScreen) => [
  ...themes.flatMap((theme) => [theme, ...theme.modules]),
  ...withoutTheme,
  ...materials,
];
