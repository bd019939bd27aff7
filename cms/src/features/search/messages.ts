import type { SearchKind } from './model/search-document.ts';

const results = (count: number): string =>
  count === 1 ? '1 resultaat' : `${String(count)} resultaten`;

/** Texts of the search in the admin: Dutch, language level B1. */
export const searchMessages = {
  title: 'Zoeken',
  heading: (name: string) => `Zoeken bij ${name}`,
  help: 'Je zoekt in thema’s, modules, nieuws en communicatiemiddelen van het programma en van je gemeente. Ook in concepten.',
  forbidden: 'Je hebt geen rechten om te zoeken in het beheer.',
  field: 'Zoek in het beheer',
  /** Short, and another word than the field of a screen has. */
  go: 'Zoek',
  query: 'Waar zoek je naar?',
  search: 'Zoeken',
  all: 'Alles',
  kind: 'Soort',
  level: 'Niveau',
  minutes: 'Tijd',
  deliveryForm: 'Vorm',
  maxMinutes: (minutes: number) => `Hooguit ${String(minutes)} minuten`,
  kinds: {
    module: 'Module',
    theme: 'Thema',
    news: 'Nieuws',
    material: 'Communicatiemiddel',
    persona: 'Persona',
  } satisfies Record<SearchKind, string>,
  untitled: 'Zonder titel',
  draft: 'Concept',
  on: 'Staat aan',
  off: 'Staat uit',
  tooShort: 'Typ ten minste twee letters.',
  none: 'Niets gevonden. Probeer een ander woord, of kies minder.',
  count: (total: number) => `${results(total)}.`,
  incomplete: (total: number) =>
    `Geen document gaat over al je woorden. Deze ${results(total)} gaan over een deel ervan.`,
  suggestion: 'Bedoelde je:',
  minutesOf: (minutes: number) => `${String(minutes)} min`,
  pages: 'Pagina’s met resultaten',
  pageOf: (page: number, pages: number) => `Pagina ${String(page)} van ${String(pages)}`,
  previous: 'Vorige',
  next: 'Volgende',
  misses: {
    title: 'Gezocht op de site, zonder resultaat',
    help: 'Dit zochten bezoekers de laatste 90 dagen ten minste tien keer, en er was niets. Misschien mist hier een les. We weten niet wie het zocht.',
    query: 'Zoekopdracht',
    count: 'Aantal keer',
  },
} as const;
