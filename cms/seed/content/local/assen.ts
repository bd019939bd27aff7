import type { LocalSeed } from './types.ts';

/** Learning goes by POINT, and help is a fixed moment in the week. */
export const assen: LocalSeed = {
  themes: [],
  modules: [
    {
      slug: 'je-weg-vinden-op-point',
      theme: 'werken-met-internet',
      title: 'Je weg vinden op POINT',
      introduction:
        'Op POINT staan alle trainingen en workshops van Assen. In vijf minuten vind je wat bij je past en meld je je aan.',
      skillKind: 'information',
      level: 'basic',
      deliveryForm: 'microlearning',
      minutes: 5,
      goals: [
        'Je kunt een training zoeken op onderwerp en op datum.',
        'Je kunt je aanmelden en weer afmelden.',
      ],
      steps: [
        {
          title: 'Zoek op wat je wilt kunnen',
          body: `Open POINT vanaf het intranet. Typ in het zoekvak wat je wilt kunnen, zoals ‘vergaderen’ of ‘excel’. Vink daarna **Digitaal** aan.

Klik op een training om te zien hoelang die duurt en of er nog plek is.`,
        },
        {
          title: 'Meld je aan',
          body: `Klik op **Aanmelden**. Je leidinggevende krijgt vanzelf bericht en de training komt in je agenda.

Kun je niet? Meld je op dezelfde pagina af. Dan kan een collega van de wachtlijst mee.`,
        },
      ],
    },
    {
      slug: 'een-bericht-voor-de-buurtapp',
      theme: 'social-media',
      title: 'Een bericht voor de buurt schrijven',
      introduction:
        'Wijkteams in Assen laten inwoners online weten wat er in de buurt gebeurt. Leer een bericht schrijven dat gelezen wordt.',
      skillKind: 'strategic',
      level: 'intermediate',
      deliveryForm: 'workshop',
      minutes: 60,
      goals: [
        'Je kunt in drie zinnen vertellen wat er gebeurt, waar en wanneer.',
        'Je kunt een foto kiezen waar niemand herkenbaar op staat.',
      ],
      steps: [
        {
          title: 'Begin met het nieuws',
          body: `Schrijf eerst op wat een buurtbewoner morgen merkt. ‘De Vaart is dinsdag dicht voor auto’s’ is beter dan ‘Start werkzaamheden’.

Zet daarna waar, wanneer en tot hoe laat. Meer hoeft vaak niet.`,
        },
        {
          title: 'Kies een foto die mag',
          body: `Maak een foto van de plek en niet van mensen. Staat er toch iemand op? Vraag toestemming, of snijd de foto bij.

Laat een collega meelezen voordat je het bericht plaatst.`,
        },
      ],
    },
  ],
  versions: [
    {
      basedOn: 'online-vergaderen-in-teams',
      introduction:
        'Goed vergaderen via Teams begint voor de vergadering. In Assen starten we de week met Teams, dus oefen meteen met de weekstart van je eigen team.',
    },
  ],
  news: [
    {
      slug: 'inloopuur-digicoach-op-dinsdag',
      kind: 'article',
      title: 'Elke dinsdag: inloopuur in de bibliotheek van POINT',
      introduction:
        'Van twaalf tot één zit er een digicoach klaar. Neem je lunch mee en stel je vraag.',
      body: `Je hoeft geen afspraak te maken en geen vraag is te klein. Een digicoach kijkt met je mee, terwijl jij de muis vasthoudt.

**Vragen die vorige maand werden gesteld**

- Hoe zet ik een map klaar die mijn hele team ziet?
- Waarom hoort niemand mij in Teams?
- Hoe lees ik een lange mail voor op mijn telefoon?

Werk je op dinsdag niet? Mail de digicoaches. Dan vinden jullie samen een ander moment.`,
      daysAgo: 2,
    },
    {
      slug: 'digitip-dicteer-je-verslag',
      kind: 'digitip',
      title: 'Digitip: spreek je verslag in op de fiets terug',
      introduction:
        'Onderweg van een huisbezoek weet je alles nog. Spreek het in, dan hoef je op kantoor alleen na te kijken.',
      body: `Stap af en open Word op je werktelefoon. Tik op de microfoon boven het toetsenbord en vertel in korte zinnen wat je hebt besproken. Zeg ‘punt’ en ‘nieuwe regel’ waar dat nodig is.

Noem geen namen en geen adressen waar anderen bij zijn. Die vul je op kantoor in.`,
      daysAgo: 7,
      theme: 'apps-en-instellingen',
    },
  ],
  materials: [
    {
      slug: 'schermbeeld-vraag-van-de-week',
      title: 'Schermbeeld: de vraag van de week',
      description:
        'Beeld voor de schermen in het stadhuis, met één vraag die een digicoach op dinsdag kreeg. Het antwoord hoor je bij het inloopuur. Maak elke week een nieuw beeld en noem geen namen.',
      format: 'Schermbeeld',
      tier: 'hub',
      audiences: ['employees'],
      personas: ['digivaardige-professional', 'drukke-prioriteitensteller'],
      phases: ['2b', '3'],
      channels: ['Narrowcasting', 'Weekstart van teams'],
    },
  ],
  switches: {
    modules: [
      { slug: 'thuiswerkplek-en-focus', on: false },
      { slug: 'zorg-werken-met-het-clientdossier', on: true },
    ],
    materials: [
      { slug: 'strippenkaart-digicoach', on: false },
      { slug: 'buddyprogramma', on: false },
    ],
  },
  moments: [
    { phase: '1', title: 'Kick-off in de nieuwsbrief van POINT', start: '2021-03-01' },
    {
      phase: '2b',
      title: 'Week van het inloopuur: elke dag een digicoach',
      start: '2021-06-07',
      end: '2021-06-11',
    },
    { phase: '3', title: 'Certificaten uitreiken in het managementoverleg', start: '2021-11-25' },
  ],
};
