/** What the cms says about news: Dutch, language level B1. */
export const newsMessages = {
  errors: {
    feedIsOpen: 'Het nieuws van deze gemeente is openbaar. De feed op de site werkt voor iedereen.',
    queueTaken: 'Dit artikel staat al in de wachtrij.',
    published: 'Dit artikel staat al op de site van deze gemeente.',
    takenOff:
      'Dit artikel is van de site gehaald. Zet het terug in de nieuwskalender, bij de week waarin het verscheen.',
    pinFar: 'Dit moment ligt te ver weg. Kies een moment binnen twee jaar.',
    manyMoments: 'Kies niet meer dan 50 vaste momenten.',
    manyPeriods: 'Kies niet meer dan 100 perioden.',
    notReady:
      'Dit artikel is nog een concept. Kies eerst “Klaar voor de planning”; dan kan het in de wachtrij.',
    selfScan:
      'Dit artikel gaat over de zelfscan, en die is er in deze gemeente nog niet. Kies een ander artikel.',
    newsKind: 'Kies een nieuwsartikel.',
    time: 'Schrijf een tijd als 09:00.',
    sameMoment: 'Twee momenten zijn gelijk. Kies voor elk een andere dag of tijd.',
    pinMoment: 'Kies een dag en een tijd.',
    pinPast: 'Dit moment is voorbij. Kies een moment dat nog komt.',
    pinPublished: 'Op dit moment is al een artikel verschenen. Kies een ander moment.',
    pinTaken:
      'Een collega heeft net een artikel op dit moment gezet. Kijk wat er nu staat, en kies opnieuw.',
    orderKey: 'Sleep het artikel in de lijst om de volgorde te veranderen.',
  },
} as const;
