/** Who may see a municipality's site. */
export const visibilityOptions = [
  { value: 'staff' as const, label: 'Alleen medewerkers' },
  { value: 'public' as const, label: 'Openbaar' },
];

/** The typeface of a site. */
export const fontOptions = [
  { value: 'notoSans' as const, label: 'Noto Sans' },
  { value: 'sourceSans' as const, label: 'Source Sans' },
  { value: 'openSans' as const, label: 'Open Sans' },
  { value: 'atkinson' as const, label: 'Atkinson Hyperlegible' },
];

/** The corners of cards and buttons on a site. */
export const cornerOptions = [
  { value: 'square' as const, label: 'Recht' },
  { value: 'soft' as const, label: 'Licht afgerond' },
  { value: 'round' as const, label: 'Rond' },
];
