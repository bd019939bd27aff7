/** Texts of the page for people without access to the admin: Dutch, language level B1. */
export const noAccessMessages = {
  product: 'Digivaardig in de gemeente',
  title: 'Je hebt geen toegang tot het beheer',
  explanation:
    'Het beheer is voor collega’s die teksten, nieuws of accounts bijhouden. Alles voor medewerkers vind je op de site.',
  otherAccount: 'Heb je een ander account voor het beheer? Log dan eerst uit op de site.',
  toSite: 'Naar de site',
  help: {
    title: 'Denk je dat je hier wel hoort te kunnen?',
    functionalAdmins: (municipality: string) =>
      `Vraag het een functioneel beheerder van ${municipality}:`,
    noFunctionalAdmin: (municipality: string) =>
      `${municipality} heeft nog geen functioneel beheerder. Vraag het de programmabeheerder van Digivaardig.`,
    programme: 'Vraag het de programmabeheerder van Digivaardig.',
    visitor:
      'Vraag het de functioneel beheerder van je gemeente. Werk je voor het programma? Vraag het dan de programmabeheerder van Digivaardig.',
    toHelp: (municipality: string) => `Waar je hulp vindt bij ${municipality}`,
  },
} as const;
