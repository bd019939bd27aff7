/** The personal feed of a member of a municipality whose site is for staff. */
export const personalFeedMessages = {
  title: 'Nieuws in je eigen feedlezer',
  introduction:
    'Een feedlezer is een programma waarin je het nieuws van verschillende sites volgt. Maak je eigen adres en zet dat in je feedlezer. Je ziet daar dan de nieuwste berichten, zonder in te loggen. Open je een bericht, dan log je wel in.',
  keepSecret:
    'Het adres is alleen voor jou. Wie het heeft, kan het nieuws van je gemeente volgen. Deel het dus met niemand.',
  createdOn: (day: string) => `Je hebt een adres sinds ${day}.`,
  renewalHint:
    'Ben je het kwijt, of kent iemand anders het? Maak dan een nieuw adres. Je oude adres werkt dan niet meer.',
  create: 'Maak mijn adres',
  renew: 'Maak een nieuw adres',
  revoke: 'Stop met mijn adres',
  createdTitle: 'Je adres is klaar',
  created: 'Kopieer het hele adres en zet het in je feedlezer. We laten het maar één keer zien.',
  address: 'Je eigen adres',
  revoked: 'Je adres is gestopt. Het werkt niet meer in je feedlezer.',
  toNews: 'Terug naar het nieuws',
  errors: {
    title: 'Dit is niet gelukt',
    rejected:
      'Je kunt nu geen adres maken of stoppen. Laad de pagina opnieuw en probeer het nog een keer.',
    unreachable: 'Dit werkt nu niet. Probeer het over een paar minuten opnieuw.',
  },
} as const;
