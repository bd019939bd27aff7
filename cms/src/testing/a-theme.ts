import type {
  AvailableModule,
  AvailableTheme,
} from '../features/content/availability/availability-screen.ts';

const availability = {
  origin: 'library' as const,
  on: true,
  ownId: null,
  waiting: false,
  draft: false,
  preview: null,
  introduction: '',
  ownText: null,
  changeNote: null,
  scheduled: [],
  scheduledByProgramme: [],
};

/** A module in an offer screen: on, from the library, unless said otherwise. */
export const aModule = (module: Partial<AvailableModule> & { id: string }): AvailableModule => ({
  ...availability,
  collection: 'library-modules',
  title: module.id,
  minutes: 10,
  skillKind: 'operational',
  level: 'basic',
  deliveryForm: 'online',
  licensedUntil: null,
  ...module,
});

/** A theme in an offer screen, with these modules. */
export const aTheme = (
  title: string,
  modules: readonly (Partial<AvailableModule> & { id: string })[],
  theme: Partial<AvailableTheme> = {},
): AvailableTheme => ({
  ...availability,
  id: title,
  collection: 'library-themes',
  title,
  modules: modules.map(aModule),
  ...theme,
});
