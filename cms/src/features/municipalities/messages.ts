/** What the cms says about municipalities: Dutch, language level B1. */
export const municipalityMessages = {
  log: {
    open: 'open',
    archived: 'gearchiveerd',
    visibility: { staff: 'alleen medewerkers', public: 'openbaar' },
  },
  archivedName: (name: string) => `${name} (gearchiveerd)`,
  errors: {
    nameTaken: (name: string) => `Er is al een gemeente die “${name}” heet. Kies een andere naam.`,
    contrast: (name: string, ratio: number, need: number) =>
      `${name}: het contrast is ${ratio.toFixed(1)} op 1. Kies een kleur met minstens ${need} op 1.`,
    colour: 'Schrijf een kleur als # met zes tekens, bijvoorbeeld #1d4f91.',
    webAddress: 'Begin een webadres met https://.',
    archived:
      'Deze gemeente is gearchiveerd. Zet haar eerst terug; daarna kun je weer iets veranderen.',
  },
} as const;
