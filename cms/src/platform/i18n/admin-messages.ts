/** What the admin kit says: Dutch, language level B1. */
export const adminMessages = {
  typeName: (name: string) => `Typ “${name}” om het te bevestigen`,
  cancel: 'Niet doen',
  signIn: 'Inloggen in het beheer',
  viewOnSite: 'Bekijk op site',
  tenantWatch: {
    another: 'een andere gemeente',
    warning: (elsewhere: string, here: string) =>
      `In een ander tabblad koos je ${elsewhere}. Dit tabblad gaat nog over ${here}.`,
    stay: (here: string) => `Ga verder met ${here}`,
    go: (elsewhere: string) => `Laad dit tabblad opnieuw voor ${elsewhere}`,
  },
  chooseMunicipality: {
    help: 'Voor welke gemeente wil je dit regelen?',
    label: 'Gemeente',
    none: 'Kies een gemeente',
    choose: 'Ga verder',
  },
  leave: {
    heading: 'Weggaan zonder te bewaren?',
    help: 'Je wijzigingen zijn nog niet bewaard. In dit tabblad staan ze klaar als je terugkomt.',
    confirm: 'Ga weg',
    cancel: 'Blijf hier',
  },
  errorOnTab: (field: string, tab: string) =>
    `Kijk bij “${field}” op het tabblad “${tab}”: daar klopt iets nog niet.`,
  richText: {
    empty: 'Nog geen tekst.',
    edit: 'Bewerk de tekst',
    editLabel: (label: string) => `Bewerk de tekst bij ${label}`,
  },
  tableAsLines:
    'Deze tabel kan hier niet. De tekst staat er nu in regels, met een tab tussen de cellen.',
  clockChange: {
    forward:
      'In deze nacht gaat de klok van 02:00 naar 03:00. Een tijd daartussen bestaat niet: 02:30 wordt 03:30.',
    back: 'In deze nacht gaat de klok van 03:00 terug naar 02:00. Een tijd daartussen komt twee keer voor: het wordt de eerste keer.',
  },
  failed:
    'Het is niet gelukt. Probeer het opnieuw. Blijft het misgaan? Meld het bij de beheerder van het platform.',
  busy: 'Bezig …',
} as const;
