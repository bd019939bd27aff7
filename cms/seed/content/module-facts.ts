import type { Competence, profiles } from '@digivaardig/contracts/terms';

/** Facts of a library lesson beside its text. */
export interface ModuleFactsSeed {
  competences: Competence[];
  /** Nobody in particular when it is missing. */
  profiles?: (keyof typeof profiles)[];
  /** Slugs of lessons to do first; they stand earlier in the library. */
  prerequisites?: string[];
  /** After how many months somebody looks at the lesson again. */
  reviewInMonths: number;
  /** Who sold it, and in how many months the licence ends. */
  licence?: { supplier: string; endsInMonths: number };
}

/** By slug. */
export const moduleFacts: Readonly<Record<string, ModuleFactsSeed>> = {
  'sneller-werken-met-sneltoetsen': { competences: ['5.2'], reviewInMonths: 10 },
  'bestanden-bewaren-en-terugvinden': { competences: ['1.3'], reviewInMonths: 7 },
  'kleine-storingen-zelf-oplossen': { competences: ['5.1'], reviewInMonths: 8 },
  'vensters-en-beeldschermen': { competences: ['5.2', '4.3'], reviewInMonths: 11 },
  'schermafdruk-maken-en-delen': { competences: ['2.2', '3.1'], reviewInMonths: 9 },
  'computer-instellen-zoals-jij-werkt': {
    competences: ['5.2', '4.3'],
    prerequisites: ['vensters-en-beeldschermen'],
    reviewInMonths: 6,
  },
  'outlook-mailbox-op-orde': { competences: ['1.3', '2.1'], reviewInMonths: 5 },
  'outlook-agenda-plannen': { competences: ['2.1', '2.4'], reviewInMonths: 5 },
  'samen-in-een-document': {
    competences: ['2.4', '2.2'],
    prerequisites: ['bestanden-bewaren-en-terugvinden'],
    reviewInMonths: 4,
  },
  'word-toegankelijke-documenten': {
    competences: ['3.1', '3.2'],
    profiles: ['policy', 'support'],
    reviewInMonths: 12,
  },
  'excel-lijsten-en-filters': {
    competences: ['1.3', '3.1'],
    profiles: ['finance', 'policy', 'support'],
    reviewInMonths: 3,
    licence: { supplier: 'Aegolius', endsInMonths: 5 },
  },
  'excel-draaitabellen': {
    competences: ['1.3', '3.2'],
    profiles: ['finance', 'policy'],
    prerequisites: ['excel-lijsten-en-filters'],
    reviewInMonths: 2,
    licence: { supplier: 'Aegolius', endsInMonths: 2 },
  },
  'phishing-herkennen': { competences: ['4.2', '4.1'], reviewInMonths: 3 },
  'sterke-wachtwoorden': { competences: ['4.1', '2.6'], reviewInMonths: 6 },
  'veilig-mailen': { competences: ['2.2', '4.2'], reviewInMonths: 6 },
  'datalek-melden': { competences: ['4.2'], reviewInMonths: 9 },
  'werken-met-persoonsgegevens': {
    competences: ['4.2', '1.3'],
    prerequisites: ['datalek-melden'],
    reviewInMonths: 9,
  },
  'documenten-weglakken': {
    competences: ['4.2', '3.2'],
    profiles: ['policy', 'support', 'customerContact'],
    prerequisites: ['werken-met-persoonsgegevens'],
    reviewInMonths: 12,
  },
  'slim-zoeken-op-internet': { competences: ['1.1'], reviewInMonths: 8 },
  'bronnen-beoordelen': {
    competences: ['1.2'],
    prerequisites: ['slim-zoeken-op-internet'],
    reviewInMonths: 8,
  },
  'je-browser-onder-controle': { competences: ['1.1', '4.1'], reviewInMonths: 7 },
  'berichten-namens-de-gemeente': {
    competences: ['2.5', '3.3'],
    profiles: ['policy', 'customerContact'],
    reviewInMonths: 6,
  },
  'reageren-op-inwoners-online': {
    competences: ['2.5', '2.1'],
    profiles: ['customerContact'],
    prerequisites: ['berichten-namens-de-gemeente'],
    reviewInMonths: 6,
  },
  'werken-in-het-zaaksysteem': { competences: ['1.3', '5.2'], reviewInMonths: 4 },
  'digitaal-ondertekenen': { competences: ['2.6', '2.3'], reviewInMonths: 10 },
  'kaarten-lezen-en-maken': {
    competences: ['1.2', '3.1'],
    profiles: ['policy', 'field'],
    reviewInMonths: 11,
  },
  'meldingen-afhandelen-op-je-tablet': {
    competences: ['5.2', '1.3'],
    profiles: ['field'],
    reviewInMonths: 5,
  },
  'zorg-veilig-berichten': {
    competences: ['2.2', '4.2'],
    profiles: ['socialDomain'],
    reviewInMonths: 7,
  },
  'zorg-werken-met-het-clientdossier': {
    competences: ['1.3', '4.2'],
    profiles: ['socialDomain'],
    reviewInMonths: 7,
  },
  'online-vergaderen-in-teams': { competences: ['2.1', '2.4'], reviewInMonths: 4 },
  'veilig-thuiswerken': { competences: ['4.1', '4.2'], reviewInMonths: 9 },
  'thuiswerkplek-en-focus': { competences: ['4.3'], reviewInMonths: 12 },
};
