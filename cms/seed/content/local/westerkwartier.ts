import type { LocalSeed } from './types.ts';

/** Much work is done outdoors: an own theme for it, and news from the yards. */
export const westerkwartier: LocalSeed = {
  themes: [
    {
      slug: 'digitaal-op-de-werf',
      title: 'Digitaal op de werf',
      introduction:
        'Voor collega’s die buiten werken. Met je telefoon of tablet regel je je rooster, meldingen en uren zonder naar kantoor te gaan.',
    },
  ],
  modules: [
    {
      slug: 'je-rooster-op-je-telefoon',
      theme: 'digitaal-op-de-werf',
      title: 'Je rooster op je telefoon',
      introduction:
        'Zie ’s morgens meteen waar je begint en met wie. Ook als er op het laatste moment iets verandert.',
      skillKind: 'operational',
      level: 'basic',
      deliveryForm: 'personal',
      minutes: 7,
      goals: [
        'Je kunt je rooster openen en een wijziging herkennen.',
        'Je kunt doorgeven dat je een dienst ruilt.',
      ],
      steps: [
        {
          title: 'Zet het rooster op je beginscherm',
          body: `Open op je werktelefoon de browser en ga naar Westernet. Tik op **Rooster** en log één keer in. Tik daarna op de drie puntjes en kies **Toevoegen aan beginscherm**.

Vanaf nu open je je rooster met één tik.`,
        },
        {
          title: 'Herken wat er veranderd is',
          body: `Een wijziging heeft een gekleurd bolletje. Tik erop en je ziet wat er eerst stond. Tik op **Gezien**, dan weet de planner dat je het hebt gelezen.

Wil je ruilen? Tik op **Ruilen** en kies een collega. De planner keurt het goed.`,
        },
      ],
    },
    {
      slug: 'een-melding-buiten-afhandelen',
      theme: 'digitaal-op-de-werf',
      title: 'Een schade melden met een foto',
      introduction:
        'Een losse stoeptegel of een omgewaaide boom: met één foto staat de melding op de goede plek.',
      skillKind: 'operational',
      level: 'basic',
      deliveryForm: 'walkIn',
      minutes: 30,
      goals: [
        'Je kunt een melding maken met een foto en de plek.',
        'Je kunt zien wie de melding oppakt.',
      ],
      steps: [
        {
          title: 'Maak een foto waar je iets aan hebt',
          body: `Maak twee foto’s: één van dichtbij en één waarop je de omgeving ziet. Let op dat er geen gezichten en kentekens op staan.

Zet de locatie van je telefoon aan. De melding komt dan vanzelf op de goede plek op de kaart.`,
        },
        {
          title: 'Stuur de melding',
          body: `Kies de soort schade en schrijf in één zin wat er moet gebeuren. Is het gevaarlijk? Bel dan ook meteen de storingsdienst.

Onder **Mijn meldingen** zie je wie ermee bezig is.`,
        },
      ],
    },
  ],
  versions: [
    {
      basedOn: 'meldingen-afhandelen-op-je-tablet',
      introduction:
        'Voor collega’s van de buitendienst in Westerkwartier. De digicoach komt naar de werf in Zuidhorn, Leek of Grootegast en oefent met je op je eigen toestel.',
    },
  ],
  news: [
    {
      slug: 'koffie-en-klikken-op-de-werf',
      kind: 'article',
      title: 'Koffie en klikken: de digicoach op de werf',
      introduction:
        'Om zeven uur ’s morgens staat de digicoach bij de koffie. Tien minuten oefenen, en dan de weg op.',
      body: `Een les op kantoor past niet in een dag buiten. Daarom komt de digicoach naar de werf, aan het begin van de dienst.

**Zo gaat het**

- Je drinkt koffie en je telefoon ligt op tafel.
- Iedereen noemt één ding dat niet lukt.
- Je oefent het samen, op je eigen toestel.

De eerste ronde was in Leek. Daar leerden zes collega’s hun uren invullen voordat ze in de wagen stapten. De volgende keer is in Zuidhorn.`,
      daysAgo: 1,
      theme: 'digitaal-op-de-werf',
    },
    {
      slug: 'zeepkist-een-kwartier-zonder-papier',
      kind: 'article',
      title: 'Op de zeepkist: een kwartier zonder papier',
      introduction:
        'Tijdens de zeepkistsessie vertelde een collega hoe zijn team stopte met de papieren werkbon.',
      body: `‘Ik dacht dat het niets voor mij was’, zei hij. Zijn team vult de werkbon nu op de tablet in. Dat scheelt een rit naar kantoor aan het eind van de dag.

Wat hielp? Een buddy in dezelfde wagen, en de afspraak dat het de eerste maand langzaam mocht gaan.

Ken jij een team met een goed verhaal? Laat het weten aan het projectteam.`,
      daysAgo: 6,
    },
    {
      slug: 'digitip-spraakbericht-naar-tekst',
      kind: 'digitip',
      title: 'Digitip: met handschoenen aan toch een bericht sturen',
      introduction: 'Je telefoon luistert naar je. Houd de knop vast en zeg wat je wilt typen.',
      body: `Houd de knop aan de zijkant van je telefoon even vast. Zeg: ‘Stuur een bericht naar de planning’. Vertel daarna wat erin moet staan en luister het terug.

Klopt het? Zeg dan ‘Verstuur’. Je handschoenen blijven aan.`,
      daysAgo: 12,
      theme: 'apps-en-instellingen',
    },
  ],
  materials: [
    {
      slug: 'bonkaart-digicoach-op-de-werf',
      title: 'Bonkaart: de digicoach rijdt mee',
      description:
        'Kaart voor in de wagen. Kruis aan waar je hulp bij wilt: je rooster, je uren of een melding met een foto. Geef de kaart aan de planner. De digicoach rijdt dan een uur met je mee.',
      format: 'Kaart',
      tier: 'hub',
      audiences: ['employees'],
      personas: ['aarzelende-technologiegebruiker', 'analoge-idealist'],
      phases: ['2a', '2b'],
      channels: ['Digicoaches', 'Teamoverleg'],
    },
  ],
  switches: {
    modules: [
      { slug: 'berichten-namens-de-gemeente', on: false },
      { slug: 'kaarten-lezen-en-maken', on: false },
    ],
    materials: [
      { slug: 'infographic-digivaardig-in-vier-stappen', on: false },
      { slug: 'certificaat', on: false },
      { slug: 'ambassadeurs', on: false },
    ],
  },
  moments: [],
};
