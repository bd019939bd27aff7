import { type LogoProblem, logoRules } from './model/find-logo-problem.ts';

const toDecimal = (value: number): string => value.toFixed(1).replace('.', ',');

function explainLogo(problem: LogoProblem): string {
  switch (problem.kind) {
    case 'tooLarge':
      return `Het logo is ${String(Math.ceil(problem.bytes / 1000))} kB. Het mag hooguit ${String(logoRules.maxBytes / 1000)} kB zijn. Sla het kleiner op.`;
    case 'tooSmall':
      return `Het logo is ${String(problem.width)} bij ${String(problem.height)} pixels. Het moet minstens ${String(logoRules.minHeight)} pixels breed en hoog zijn, anders wordt het onscherp.`;
    case 'tooWide':
      return `Het logo is ${String(problem.width)} bij ${String(problem.height)} pixels. Het mag hooguit ${String(logoRules.maxRatio)} keer zo breed als hoog zijn.`;
    case 'empty':
      return 'Het logo is helemaal doorzichtig. Kies een ander bestand.';
    case 'contrast':
      return `Het logo is niet goed te zien op de hoofdkleur: het contrast is ${toDecimal(problem.ratio)} op 1 en moet minstens ${String(logoRules.minContrast)} op 1 zijn. Kies een lichte versie van het logo, of een met een eigen achtergrond.`;
  }
}

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
    logo: explainLogo,
    webAddress: 'Begin een webadres met https://.',
    archived:
      'Deze gemeente is gearchiveerd. Zet haar eerst terug; daarna kun je weer iets veranderen.',
  },
} as const;
