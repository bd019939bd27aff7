const subjects = [
  ['Zo houd je je mailbox rustig', 'DIGITIP'],
  ['De zelfscan is open', 'ARTICLE'],
  ['Digidonderdag: zoek met aanhalingstekens', 'DIGITIP'],
  ['Drie collega’s over hun eerste digicoachgesprek', 'ARTICLE'],
  ['Een vreemde mail? Dit doe je', 'DIGITIP'],
  ['Inloopworkshop in de kantine', 'ARTICLE'],
  ['Samen in één document zonder verrassingen', 'DIGITIP'],
  ['Kick-off: week van de digitale vaardigheid', 'ARTICLE'],
  ['Je scherm delen, maar niet alles', 'DIGITIP'],
  ['Wat leerden we van de eerste maand?', 'ARTICLE'],
  ['Wachtwoorden onthouden hoeft niet meer', 'DIGITIP'],
  ['Teamleiders aan zet: praat er maandelijks over', 'ARTICLE'],
] as const;

const DAY = 24 * 60 * 60 * 1000;

/** Articles of the weeks before a moment: two in each week, newest first. */
export function buildNews(now: number) {
  return subjects.map(([title, kind], index) => ({
    id: `nieuws-${index}`,
    slug: `bericht-${index + 1}`,
    title,
    introduction: 'In twee minuten weet je wat je ermee kunt, en waar je meer vindt.',
    content: [
      {
        __typename: 'SiteTextBlock',
        id: 'tekst',
        html: '<p>Digitaal werken wordt makkelijker als je <strong>kleine dingen</strong> goed inricht. Dat kost één keer tien minuten.</p><h2>Zo begin je</h2><ul><li>Kies één gewoonte.</li><li>Houd die een week vol.</li><li>Vertel een collega wat het scheelt.</li></ul><p>Vragen? Loop langs bij een <a href="/groningen/over">digicoach</a>.</p>',
      },
    ],
    kind,
    origin: 'LIBRARY',
    publishedAt: new Date(now - (1 + index * 3.5) * DAY).toISOString(),
  }));
}
