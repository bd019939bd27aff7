import type { ScheduledAction } from './scheduled-change.ts';

const words: Record<ScheduledAction, { choice: string; done: (day: string) => string }> = {
  publish: { choice: 'Publiceren', done: (day) => `Wordt gepubliceerd op ${day}.` },
  withdraw: { choice: 'Intrekken', done: (day) => `Wordt ingetrokken op ${day}.` },
  switchOn: { choice: 'Aanzetten', done: (day) => `Vanaf ${day} aan.` },
  switchOff: { choice: 'Uitzetten', done: (day) => `Vanaf ${day} uit.` },
};

const failures: Record<ScheduledAction, (day: string) => string> = {
  publish: (day) =>
    `Publiceren op ${day} is niet gelukt. Er ontbreekt iets. Publiceer met de hand, dan zie je wat.`,
  withdraw: (day) => `Intrekken op ${day} is niet gelukt. Trek dit met de hand in.`,
  switchOn: (day) => `Aanzetten op ${day} is niet gelukt. Zet dit met de hand aan.`,
  switchOff: (day) => `Uitzetten op ${day} is niet gelukt. Zet dit met de hand uit.`,
};

/** What the cms says about changes with a date: Dutch, language level B1. */
export const schedulingMessages = {
  heading: 'Op een datum',
  open: 'Op een datum',
  openLabel: (title: string) => `Op een datum: ${title}`,
  closeLabel: (title: string) => `Sluit: ${title}`,
  help: {
    text: 'Om 0.00 uur op die dag gaat op de site wat dan als laatste is bewaard. Of het verdwijnt daar.',
    switch: 'Dit gebeurt om 0.00 uur op die dag.',
  },
  library: 'Dit geldt voor alle gemeenten die deze tekst gebruiken.',
  byProgramme: (line: string) => `Het programma heeft gepland: ${line}`,
  what: 'Wat',
  day: 'Dag',
  plan: 'Plan',
  close: 'Sluit',
  cancel: 'Annuleer',
  cancelLabel: (line: string) => `Annuleer: ${line}`,
  cancelled: 'De planning is geannuleerd.',
  chooseDay: 'Kies een dag.',
  choices: (action: ScheduledAction) => words[action].choice,
  line: (action: ScheduledAction, day: string) => words[action].done(day),
  failed: (action: ScheduledAction, day: string) => failures[action](day),
  errors: {
    tooEarly: 'Kies een dag vanaf morgen. Wil je het vandaag? Doe het dan meteen.',
    tooLate: 'Kies een dag binnen twee jaar.',
    sameDay:
      'Op die dag staat al het omgekeerde gepland. Kies een andere dag, of annuleer dat eerst.',
    nothingToPublish: 'Er is geen concept om te publiceren. Bewaar eerst je wijziging als concept.',
    incomplete: (fields: readonly string[]) =>
      `Deze tekst is nog niet klaar. Kijk naar: ${fields.join(', ')}. Bewaar je tekst en plan dan opnieuw.`,
    notOnSite: 'Dit staat niet op de site, dus het kan ook niet worden ingetrokken.',
  },
} as const;
