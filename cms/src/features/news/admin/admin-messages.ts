/** Texts of the admin around an article: Dutch, language level B1. */
export const newsAdminMessages = {
  queue: {
    heading: 'Op de site zetten',
    help: 'Zet dit artikel achteraan in de wachtrij. Het verschijnt vanzelf als het aan de beurt is.',
    add: 'In de wachtrij zetten',
    done: 'Het artikel staat nu in de wachtrij.',
    draft: 'Publiceer het artikel eerst. Dan is het klaar en kan het in de wachtrij.',
  },
} as const;
