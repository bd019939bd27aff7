import type { SiteSearchKind } from '../graphql/generated/graphql.ts';
import { formatCount } from '../formatting/format-number.ts';

const results = (count: number) => formatCount(count, 'resultaat', 'resultaten');

/** The page on which readers search, and the field in the header. */
export const searchMessages = {
  title: 'Zoeken',
  introduction: 'Zoek een les, een thema of een nieuwsbericht.',
  headerForm: 'Zoeken op deze site',
  field: 'Zoek op deze site',
  pageForm: 'Zoeken en kiezen',
  query: 'Waar zoek je naar?',
  submit: 'Zoeken',
  choices: 'Kies tijd, niveau of vorm',
  time: 'Hoeveel tijd heb je?',
  anyTime: 'Maakt niet uit',
  minutes: (minutes: number) => `${minutes} minuten`,
  level: 'Welk niveau?',
  anyLevel: 'Elk niveau',
  form: 'Hoe wil je leren?',
  anyForm: 'Elke vorm',
  clear: 'Wis je keuzes',
  resultsTitle: 'Resultaten',
  count: (total: number) => `${results(total)} gevonden.`,
  incomplete: (total: number) =>
    `Niets gaat over al je woorden. Dit gaat over een deel ervan: ${results(total)}.`,
  lessons: (total: number) => `${formatCount(total, 'les', 'lessen')} bij je keuzes.`,
  suggestion: 'Bedoelde je:',
  tooShort: 'Typ ten minste twee letters.',
  nothing: 'We hebben niets gevonden.',
  nothingHelp: 'Probeer een ander of een korter woord. Of kies een thema.',
  nothingFiltered: 'Er past niets bij je keuzes. Wis een keuze, of probeer een ander woord.',
  begin: 'Typ een woord, of kies hoeveel tijd je hebt.',
  themes: 'Kies een thema',
  help: 'Of vraag het aan een collega: bekijk waar je hulp vindt',
  facts: 'Kenmerken',
  pagination: 'Pagina’s met resultaten',
  previous: 'Vorige',
  next: 'Volgende',
  pageOf: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
  kinds: {
    MODULE: 'Les',
    THEME: 'Thema',
    NEWS: 'Nieuws',
    MATERIAL: 'Communicatiemiddel',
    PERSONA: 'Persona',
  } satisfies Record<SiteSearchKind, string>,
} as const;
