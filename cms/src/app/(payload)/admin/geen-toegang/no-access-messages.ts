/** Texts of the page for people without access to the admin: Dutch, language level B1. */
export const noAccessMessages = {
  product: 'Digivaardig in de gemeente',
  title: 'Je hebt geen toegang tot het beheer',
  explanation:
    'Het beheer is voor collega’s die teksten, nieuws of accounts bijhouden. Alles voor medewerkers vind je op de site.',
  otherAccount:
    'Heb je een ander account voor het beheer? Log dan eerst uit op de site. Denk je dat je hier wel hoort te kunnen? Vraag het je functioneel beheerder.',
  toSite: 'Naar de site',
} as const;
