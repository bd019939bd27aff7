/** What the admin kit says: Dutch, language level B1. */
export const adminMessages = {
  typeName: (name: string) => `Typ “${name}” om het te bevestigen`,
  cancel: 'Niet doen',
  viewOnSite: 'Bekijk op site',
  tenantWatch: {
    another: 'een andere gemeente',
    warning: (elsewhere: string, here: string) =>
      `In een ander tabblad koos je ${elsewhere}. Dit tabblad gaat nog over ${here}.`,
    stay: (here: string) => `Ga verder met ${here}`,
    go: (elsewhere: string) => `Laad dit tabblad opnieuw voor ${elsewhere}`,
  },
  leave: {
    heading: 'Weggaan zonder te bewaren?',
    help: 'Je wijzigingen zijn nog niet bewaard. In dit tabblad staan ze klaar als je terugkomt.',
    confirm: 'Ga weg',
    cancel: 'Blijf hier',
  },
  failed: 'Het is niet gelukt. Probeer het opnieuw, of vraag je functioneel beheerder.',
  busy: 'Bezig …',
} as const;
