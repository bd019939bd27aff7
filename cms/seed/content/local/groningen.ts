import type { LocalSeed } from './types.ts';

/** Many buildings and many programs: own lessons about getting around in both. */
export const groningen: LocalSeed = {
  themes: [],
  modules: [
    {
      slug: 'printen-op-elke-locatie',
      theme: 'ict-basisvaardigheden',
      title: 'Printen op elke locatie',
      introduction:
        'Je print vanaf je eigen plek en haalt het papier op waar je bent. Met je toegangspas werkt dat in elk gebouw van de gemeente hetzelfde.',
      skillKind: 'operational',
      level: 'basic',
      deliveryForm: 'microlearning',
      minutes: 6,
      goals: [
        'Je kunt een opdracht naar de gezamenlijke wachtrij sturen.',
        'Je kunt je afdruk met je pas ophalen.',
      ],
      steps: [
        {
          title: 'Stuur je opdracht naar de wachtrij',
          body: `Open je document en druk op **Ctrl + P**. Kies de printer die ‘Volg mij’ heet. Je opdracht wacht nu op je, en nog nergens ligt papier.

Kies dubbelzijdig en zwart-wit als dat genoeg is. Dat staat bij de instellingen onder de naam van de printer.`,
        },
        {
          title: 'Haal je afdruk op',
          body: `Loop naar een printer en houd je pas tegen de lezer. Je ziet je eigen opdrachten. Kies wat je wilt hebben en druk op de groene knop.

Haal je niets op, dan verdwijnt de opdracht na een dag vanzelf. Zo blijft er niets liggen met gegevens van inwoners.`,
        },
      ],
    },
    {
      slug: 'een-werkplek-reserveren',
      theme: 'thuiswerken',
      title: 'Een werkplek of overlegruimte reserveren',
      introduction:
        'In de drukke gebouwen is een plek niet vanzelf vrij. Reserveer van tevoren, dan zit je team bij elkaar.',
      skillKind: 'strategic',
      level: 'basic',
      deliveryForm: 'online',
      minutes: 15,
      goals: [
        'Je kunt een plek of ruimte zoeken die bij je werk past.',
        'Je kunt een reservering wijzigen of teruggeven.',
      ],
      steps: [
        {
          title: 'Zoek een plek',
          body: `Open het reserveringsprogramma vanaf het intranet. Kies eerst de dag en het gebouw, en daarna de verdieping waar je collega’s zitten.

Groene plekken zijn vrij. Klik op een plek en kies hoelang je blijft.`,
        },
        {
          title: 'Geef terug wat je niet gebruikt',
          body: `Wordt het toch een thuiswerkdag? Open je reservering en kies **Annuleren**. Iemand anders kan de plek dan gebruiken.

Maak er een gewoonte van: kijk op maandag naar je reserveringen van de hele week.`,
        },
      ],
    },
  ],
  versions: [
    {
      basedOn: 'werken-in-het-zaaksysteem',
      introduction:
        'In het zaaksysteem staat alles over één vraag of aanvraag bij elkaar. In Groningen gebruiken alle afdelingen hetzelfde systeem, dus wat je hier leert kun je overal gebruiken.',
    },
  ],
  news: [
    {
      slug: 'digicoaches-op-tournee-langs-de-gebouwen',
      kind: 'article',
      title: 'De digicoaches komen naar je toe',
      introduction:
        'Elke week staat er een digicoach in een ander gebouw. Loop langs met je vraag, een afspraak hoeft niet.',
      body: `Niet iedereen werkt in hetzelfde gebouw. Daarom gaan de digicoaches van Groningen op pad. Ze staan een ochtend lang bij de koffie, met een laptop en veel geduld.

**Neem mee waar je op vastloopt**

- een bestand dat je steeds kwijt bent
- een vergadering die niet start
- een programma dat nieuw voor je is

Je gaat weg met iets wat je die dag nog kunt gebruiken. Kun je niet langskomen? Mail dan om een afspraak via Teams te maken.`,
      daysAgo: 1,
    },
    {
      slug: 'digitip-kaartlagen-bewaren',
      kind: 'digitip',
      title: 'Digitip: bewaar je vaste kaartlagen',
      introduction:
        'Zet je in de kaartviewer elke keer dezelfde lagen aan? Bewaar ze één keer, dan staan ze morgen klaar.',
      body: `Zet in de kaartviewer de lagen aan die je vaak gebruikt, bijvoorbeeld bomen, riolering en percelen. Klik daarna op **Bewaren** en geef je kaart een naam die je team begrijpt.

De volgende keer kies je die naam bij **Mijn kaarten**. Deel de kaart met je team, dan kijkt iedereen naar hetzelfde.`,
      daysAgo: 6,
      theme: 'applicaties',
    },
  ],
  materials: [
    {
      slug: 'sticker-hulp-bij-dit-apparaat',
      title: 'Sticker: hulp bij dit apparaat',
      description:
        'Sticker met een code voor je telefoon. Plak hem op de printer, het scherm in de overlegruimte en de telefoon in de hal. Wie de code scant, komt bij de les over dat apparaat.',
      format: 'Sticker',
      tier: 'hygiene',
      audiences: ['employees', 'teamLeads'],
      personas: ['aarzelende-technologiegebruiker', 'drukke-prioriteitensteller'],
      phases: ['2a', '2b'],
      channels: ['Posters op locatie', 'Digicoaches'],
    },
  ],
  switches: {
    modules: [
      { slug: 'zorg-veilig-berichten', on: true },
      { slug: 'reageren-op-inwoners-online', on: false },
    ],
    materials: [
      { slug: 'poster-er-komt-iets-aan', on: false },
      { slug: 'digitale-blooper', on: false },
      { slug: 'complimentenkaarten', on: false },
    ],
  },
  moments: [
    {
      phase: '1',
      title: 'Kick-off met een ronde langs alle gebouwen',
      start: '2021-03-08',
      end: '2021-03-12',
    },
    { phase: '2b', title: 'Open ochtend van het nieuwe leerplatform', start: '2021-05-20' },
    { phase: '3', title: 'Groningse digiquiz voor alle teams', start: '2021-11-18' },
  ],
};
