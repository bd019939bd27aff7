import { movePeriods, today } from './move-periods.ts';
import type { MunicipalitySeed } from './types.ts';

type Phases = MunicipalitySeed['phases'];
type Costs = MunicipalitySeed['costs'];

/**
 * The joint communication plan (S2). Its phase 2 as a whole runs February to July; the parts are
 * given here. The source gives March to phases 1 and 2a both; here they share it.
 */
const jointPhases: Phases = [
  { key: '0', start: '2021-02-01', end: '2021-02-28' },
  { key: '1', start: '2021-03-01', end: '2021-03-14' },
  { key: '2a', start: '2021-03-15', end: '2021-03-31' },
  { key: '2b', start: '2021-04-01', end: '2021-08-31' },
  { key: '3', start: '2021-11-01', end: '2021-11-30' },
];

/** The costs after the project (S1): only the platform's differ between municipalities. */
const costs = (platformPerYear: number): Costs => [
  {
    name: 'Zimpa: het platform',
    perYear: platformPerYear,
    from: '2021-07-01',
    firstYear: platformPerYear / 2,
    note: 'In 2021 een half jaar, vanaf 1 juli.',
  },
  {
    name: 'Aegolius: zelfscan en lesmateriaal',
    perYear: 4500,
    from: '2022-03-01',
    firstYear: 0,
    note: 'In 2021 geen kosten. In 2022 het hele bedrag.',
  },
  {
    name: 'Training en lesmateriaal',
    perYear: 10000,
    from: '2021-07-01',
    firstYear: 5000,
    note: 'Advies, geen vast bedrag. In 2021 een half jaar.',
  },
];

const notAudited = [
  'Deze website is nog niet onderzocht op toegankelijkheid. We weten dus nog niet waar de website tekortschiet.',
  'Ook de bestanden die je kunt downloaden zijn nog niet onderzocht.',
];

const groningen: MunicipalitySeed = {
  slug: 'groningen',
  name: 'Groningen',
  visibility: 'public',
  toolkitVisibility: 'site',
  style: {
    brand: '#0f5257',
    brandText: '#ffffff',
    link: '#0b5f66',
    accent: '#c2570c',
    surface: '#eef6f5',
    text: '#1b2a2b',
    font: 'sourceSans',
    corners: 'soft',
  },
  welcome: {
    title: 'Word digivaardig, in je eigen tempo',
    introduction:
      'Kies een onderwerp, volg een korte les en probeer het meteen uit in je werk. Kom je er niet uit? Een digicoach kijkt graag met je mee.',
  },
  help: {
    introduction:
      'Blijf niet zitten met een vraag. Kies hieronder wie je het beste kan helpen. Geen vraag is te klein.',
    contacts: [
      {
        name: 'Digicoach',
        description:
          'Voor hulp bij een les of bij een programma dat je gebruikt. Een digicoach komt naar je toe of belt via Teams. Reken op een half uur.',
        email: 'digicoach@groningen.example',
      },
      {
        name: 'Servicedesk',
        description:
          'Voor storingen, een nieuw wachtwoord of een apparaat dat niet werkt. Op werkdagen bereikbaar.',
        email: 'servicedesk@groningen.example',
      },
      {
        name: 'Opleidingsadviseur',
        description: 'Voor een training met je hele team of een langere cursus.',
        email: 'opleidingen@groningen.example',
      },
    ],
  },
  about: {
    body: `Digivaardig in de gemeente is een programma van Groningen, Assen en Westerkwartier samen. Alle medewerkers kunnen meedoen, of je nu net begint of al veel weet.

In Groningen werken we met duizenden collega’s op veel plekken: achter de balie, op kantoor, op straat en thuis. Iedereen gebruikt andere programma’s. Daarom kies je zelf waar je mee begint en hoe je leert.

Dit vind je hier:

- korte lessen die je direct kunt gebruiken in je werk
- elke week nieuws en een digitip
- digicoaches die je persoonlijk helpen
- materiaal voor teamleiders die er met hun team mee aan de slag gaan

**Tijd om te leren.** Je mag elke maand minstens een uur van je werktijd gebruiken voor je digitale vaardigheden. Spreek met je teamleider af wanneer dat goed uitkomt.`,
    goals: [
      'Je helpt inwoners beter, omdat je hun vraag sneller en veiliger afhandelt.',
      'Je werkt slimmer en houdt tijd over.',
      'Je blijft klaar voor werk dat verandert.',
      'Je hebt meer plezier in je werk.',
      'Iedereen volgt een les binnen twee maanden na de kick-off.',
      'Iedereen gebruikt het platform minstens één keer per maand.',
    ],
  },
  privacy: {
    controller: 'Gemeente Groningen',
    address: 'Gemeentehuis, Groningen (voorbeeldadres)',
    contactName: 'Team privacy',
    contactEmail: 'privacy@groningen.example',
    officerEmail: 'fg@groningen.example',
    retention:
      'We bewaren je account zolang je bij de gemeente werkt. Ga je weg, dan verwijderen we je account.',
    reviewedAt: '2026-11-23',
    body: `Je kunt de lessen en het nieuws van Groningen lezen zonder in te loggen. We volgen je niet en plaatsen geen cookies voor reclame of statistiek.

Log je in, dan gebruiken we je naam en je zakelijke e-mailadres. We plaatsen dan één cookie die nodig is om ingelogd te blijven.

**Leren doe je voor jezelf.** Niemand houdt bij welke lessen jij leest, ook je teamleider niet. Tonen we cijfers over medewerkers, dan gaan die over groepen van tien of meer mensen. We gebruiken ze nooit om iemand te beoordelen.

Wil je weten welke gegevens we van je hebben? Of wil je die laten verbeteren of verwijderen? Stuur een mail naar het contactadres hierboven. Vind je dat we niet goed met je gegevens omgaan? Dan kun je een klacht indienen bij de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).`,
  },
  accessibility: {
    status: 'E',
    contactEmail: 'toegankelijkheid@groningen.example',
    issues: notAudited,
  },
  channels: [
    {
      name: 'Platform Digivaardig',
      description: 'Lessen, nieuws en digitips. Iedereen kan erbij, op elk moment.',
    },
    {
      name: 'Sociaal intranet',
      description: 'Voor nieuws waarop collega’s kunnen reageren.',
    },
    {
      name: 'Intranetgroep ‘werk en opleiding’',
      description: 'Voor collega’s die zelf al op zoek zijn naar een cursus of les.',
    },
    {
      name: 'Nieuw leerplatform',
      description: 'Hier staan alle cursussen van de gemeente bij elkaar.',
    },
    {
      name: 'Narrowcasting op locatie',
      description: 'Schermen in de gebouwen. Eén zin en één beeld werken het best.',
    },
    {
      name: 'Digicoaches',
      description: 'Persoonlijk contact, vooral voor collega’s die drempels ervaren.',
    },
    { name: 'Mail', description: 'Kort en met één duidelijke vraag.' },
    {
      name: 'Teamoverleg',
      description: 'De teamleider bespreekt digitale vaardigheden minstens één keer per maand.',
    },
    {
      name: 'Ambassadeurs',
      description: 'Collega’s die laten zien wat zij doen en anderen meenemen.',
    },
    { name: 'Nieuwsbrief', description: 'Voor een overzicht van lessen en bijeenkomsten.' },
    {
      name: 'Posters op locatie',
      description: 'Bij de koffie, de printer en in de kantine.',
    },
    { name: 'Post', description: 'Een kaart naar huis. Valt op, dus spaarzaam gebruiken.' },
    {
      name: 'Weekstart in Teams',
      description: 'Een tip van één minuut aan het begin van de week.',
    },
  ],
  phases: jointPhases,
  moments: [],
  costs: costs(7980),
};

const assen: MunicipalitySeed = {
  slug: 'assen',
  name: 'Assen',
  visibility: 'public',
  toolkitVisibility: 'campaign',
  style: {
    brand: '#4a2a6a',
    brandText: '#ffffff',
    link: '#5b2f86',
    accent: '#a8327d',
    surface: '#f6f2fa',
    text: '#241a2e',
    font: 'openSans',
    corners: 'round',
  },
  welcome: {
    title: 'Elke week een beetje handiger',
    introduction:
      'Een kwartier is genoeg voor een les. Begin met iets waar je vandaag tegenaan loopt, dan merk je morgen het verschil.',
  },
  help: {
    introduction:
      'Loop je vast? Vraag het een collega van de lijst hieronder. Samen kijken gaat vaak sneller dan alleen zoeken.',
    contacts: [
      {
        name: 'Digicoaches',
        description:
          'Voor rustige uitleg, één op één. Je maakt een afspraak per mail. Een afspraak duurt ongeveer een half uur.',
        email: 'digicoaches@assen.example',
      },
      {
        name: 'Servicepunt ICT',
        description: 'Voor storingen, wachtwoorden en nieuwe apparatuur.',
        email: 'servicepunt@assen.example',
      },
      {
        name: 'POINT',
        description: 'Voor trainingen, workshops en advies over wat bij jou past.',
        email: 'point@assen.example',
      },
    ],
  },
  about: {
    body: `Assen, Groningen en Westerkwartier helpen hun medewerkers om handiger te worden met digitale middelen. Dat doen we samen, met dit platform. In Assen hoort Digivaardig bij alles wat je via POINT kunt leren.

We weten dat het druk is. Daarom zijn de meeste lessen kort en gaan ze over werk dat je toch al doet. Je hoeft niet alles te kunnen. Je kiest wat jou vandaag helpt.

**Zo gebruik je dit platform:**

- kies een thema en een les die bij jouw niveau past
- doe de stappen na op je eigen computer of telefoon
- vraag een digicoach als iets niet lukt
- vertel je team wat je hebt geleerd

Teamleiders vinden in de toolkit kaarten, posters en een startpakket. Daarmee maak je van leren een gewoon onderwerp in je werkoverleg.`,
    goals: [
      'Inwoners krijgen sneller en beter antwoord.',
      'Je bent minder tijd kwijt aan zoeken en dubbel werk.',
      'Je kunt blijven meedoen als je werk verandert.',
      'Je voelt je zeker achter je scherm.',
      'Elk team kiest binnen twee maanden na de kick-off waar het mee begint.',
      'Digitale vaardigheden staan elke maand op de agenda van het werkoverleg.',
    ],
  },
  privacy: {
    controller: 'Gemeente Assen',
    address: 'Stadhuis, Assen (voorbeeldadres)',
    contactName: 'Privacy-adviseur',
    contactEmail: 'privacy@assen.example',
    officerEmail: 'fg@assen.example',
    retention:
      'Je account blijft bestaan zolang je in dienst bent. Daarna verwijderen we het account met je naam en e-mailadres.',
    reviewedAt: '2026-11-23',
    body: `Iedereen mag de lessen en het nieuws van Assen bekijken. Daarvoor hoef je niet in te loggen. We houden niet bij wie welke bladzijde leest.

Heb je een account, dan bewaren we je naam en je e-mailadres van het werk. Na het inloggen gebruiken we één cookie. Die onthoudt alleen dat je bent ingelogd.

**Wat je leert, blijft van jou.** Je teamleider en de beheerder zien niet welke lessen je opent. Cijfers over medewerkers laten we alleen zien als ze over tien of meer mensen gaan.

Je mag ons vragen welke gegevens we van je hebben. Je mag ook vragen om ze te verbeteren of te verwijderen. Mail daarvoor het contactadres hierboven. Kom je er met ons niet uit? Dan kun je terecht bij de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).`,
  },
  accessibility: {
    status: 'E',
    contactEmail: 'toegankelijkheid@assen.example',
    issues: notAudited,
  },
  channels: [
    {
      name: 'Platform Digivaardig',
      description: 'De plek voor alle lessen, het nieuws en de digitips.',
    },
    { name: 'Intranet', description: 'Een vaste pagina met uitleg en de link naar het platform.' },
    {
      name: 'Narrowcasting',
      description: 'Schermen op locatie en berichten op de smartphone.',
    },
    { name: 'Website POINT', description: 'Voor wie een training of workshop zoekt.' },
    {
      name: 'Nieuwsbrief POINT',
      description: 'Komt elke maand. Goed voor het aanbod van de maand.',
    },
    {
      name: 'Nieuwsbrief thuiswerken',
      description: 'Komt elke twee weken. Past bij tips over online werken.',
    },
    {
      name: 'Mail van de gemeentesecretaris',
      description: 'Komt elke week. Geschikt voor berichten die iedereen moet lezen.',
    },
    { name: 'Mail', description: 'Voor kleine groepen, niet voor de hele organisatie.' },
    {
      name: 'Managementoverleg',
      description: 'Om voortgang en verwachtingen met leidinggevenden te delen.',
    },
    { name: 'Weekstart van teams', description: 'De teamleider noemt één tip of één les.' },
    { name: 'Post', description: 'Een kaart of flyer op papier.' },
    { name: 'Digicoaches', description: 'Helpen één op één en delen tips.' },
    { name: 'Ambassadeurs', description: 'Enthousiaste collega’s die het goede voorbeeld geven.' },
  ],
  phases: jointPhases,
  moments: [],
  costs: costs(5760),
};

/**
 * Westerkwartier's own plan (S0): preparation, start, then the scan and, after the summer, the
 * learning material.
 */
const westerkwartier: MunicipalitySeed = {
  slug: 'westerkwartier',
  name: 'Westerkwartier',
  visibility: 'staff',
  toolkitVisibility: 'campaign',
  style: {
    brand: '#93391c',
    brandText: '#ffffff',
    link: '#7d3016',
    accent: '#1d6a86',
    surface: '#fbf3ec',
    text: '#2b211c',
    font: 'atkinson',
    corners: 'square',
  },
  welcome: {
    title: 'Samen stap voor stap digivaardig',
    introduction:
      'Of je nu thuis, op kantoor of buiten werkt: hier vind je lessen die bij jouw werk passen. Begin klein, vraag hulp en deel wat je leert.',
  },
  help: {
    introduction:
      'Hulp is dichtbij. Een digicoach is een collega zoals jij, die de tijd neemt om iets uit te leggen.',
    contacts: [
      {
        name: 'Digicoach',
        description:
          'Voor vragen over een les of over wat je wilt leren. De digicoach kan ook aansluiten bij je teamoverleg.',
        email: 'digicoach@westerkwartier.example',
      },
      {
        name: 'Servicedesk',
        description: 'Voor technische vragen, inloggen en storingen.',
        email: 'servicedesk@westerkwartier.example',
      },
      {
        name: 'Je teamleider',
        description:
          'Spreek samen af wanneer je tijd hebt om te leren. Werk je buiten? Dan zoeken jullie een plek en een apparaat dat past.',
      },
      {
        name: 'Projectteam Digivaardig',
        description: 'Voor ideeën, klachten en complimenten over dit platform.',
        email: 'digivaardig@westerkwartier.example',
      },
    ],
  },
  about: {
    body: `In Westerkwartier werken we thuis, op kantoor en op locatie. Digitale middelen horen daarbij. Met Digivaardig zorgen we dat iedereen daar goed mee overweg kan. We doen dit samen met Groningen en Assen.

Digivaardig is een deel van ons werkconcept Dichtbij en Duurzaam. Dat betekent: werken op de plek en de tijd die het beste past, dicht bij de inwoner.

**Hoe het werkt:**

- je kiest een thema dat past bij je werk
- je volgt korte lessen in je eigen tempo
- je oefent meteen met een taak van jezelf
- een digicoach helpt je als je dat wilt

Je bereikt het platform met de vaste link op Westernet. Je teamleider heeft de toolkit en kan met je praten over wat je wilt leren. Wat je leert, blijft van jou.`,
    goals: [
      'We helpen inwoners beter.',
      'We werken efficiënter: minder zoeken, minder dubbel werk.',
      'We blijven inzetbaar, nu en later.',
      'We hebben meer plezier in ons werk.',
      '95% van de medewerkers gebruikt het platform in het jaar van de start.',
      '75% van de medewerkers volgt lessen die passen bij het eigen werk.',
    ],
  },
  privacy: {
    controller: 'Gemeente Westerkwartier',
    address: 'Gemeentehuis, Westerkwartier (voorbeeldadres)',
    contactName: 'Functionaris gegevensbescherming',
    contactEmail: 'privacy@westerkwartier.example',
    officerEmail: 'fg@westerkwartier.example',
    retention:
      'Je account verwijderen we als je niet meer bij de gemeente werkt. Tot die tijd bewaren we je naam en e-mailadres.',
    reviewedAt: '2026-11-23',
    body: `Dit platform is alleen voor medewerkers van Westerkwartier. Je logt in, en daarom hebben we je naam en je zakelijke e-mailadres nodig. We gebruiken één cookie die onthoudt dat je bent ingelogd. Andere cookies zijn er niet.

**Leren is privé.** We houden niet bij welke lessen je leest. Je beslist zelf of je er met je teamleider of digicoach over praat.

Cijfers over een team of over de gemeente tonen we alleen bij tien of meer mensen. Zo kan niemand iets over één persoon uitrekenen. Leren telt nooit mee in een beoordelingsgesprek.

Vragen over je gegevens? Of wil je dat we ze verbeteren of verwijderen? Mail het contactadres hierboven. Een klacht kun je ook melden bij de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).`,
  },
  accessibility: {
    status: 'E',
    contactEmail: 'toegankelijkheid@westerkwartier.example',
    issues: notAudited,
  },
  channels: [
    {
      name: 'Platform Digivaardig',
      description: 'Bereikbaar vanuit je eigen werkomgeving, met een vaste link op Westernet.',
    },
    {
      name: 'Westernet',
      description: 'Het sociale intranet. Hier staat ook hoeveel collega’s al meedoen.',
    },
    { name: 'Teamoverleg', description: 'De digicoach kan op verzoek aansluiten.' },
    { name: 'Mail', description: 'Alleen als een ander kanaal niet past.' },
    { name: 'Digicoaches', description: 'Helpen op de werkplek en organiseren een digiquiz.' },
    { name: 'Poll', description: 'Een korte vraag op Westernet, om het gesprek te openen.' },
    { name: 'Nieuwsbrief', description: 'Nieuws over lessen, webinars en bijeenkomsten.' },
    {
      name: 'Overleg van directie en teamleiders',
      description: 'Om het plan en de voortgang te bespreken.',
    },
    {
      name: 'Zeepkistsessie',
      description: 'Korte bijeenkomst waarin een collega zijn of haar verhaal vertelt.',
    },
    {
      name: 'Directiereflectie',
      description: 'De directie deelt wat haar opvalt en wat zij zelf leert.',
    },
    { name: 'Post voor thuiswerkers', description: 'Een kaart of pakketje op de mat.' },
    { name: 'Posters op locatie', description: 'In de gemeentehuizen en op de werven.' },
    {
      name: 'Maatwerk buitendienst',
      description: 'Persoonlijk langs op de werf, met uitleg op de eigen telefoon of tablet.',
    },
  ],
  phases: [
    { key: '0', start: '2021-03-26', end: '2021-04-25' },
    { key: '1', start: '2021-04-26', end: '2021-05-23' },
    { key: '2a', start: '2021-05-24', end: '2021-08-31' },
    { key: '2b', start: '2021-09-01', end: '2021-10-31' },
    { key: '3', start: '2021-11-01', end: '2021-11-30' },
  ],
  moments: [
    { phase: '0', title: 'Samenvatting van het plan naar de directie', start: '2021-03-26' },
    { phase: '0', title: 'Plan toelichten aan de directie', start: '2021-04-01' },
    {
      phase: '0',
      title: 'Directie en leidinggevenden informeren',
      start: '2021-04-05',
      end: '2021-04-30',
    },
    {
      phase: '0',
      title: 'Afspraak over de verbinding met Dichtbij en Duurzaam',
      start: '2021-04-06',
    },
    { phase: '0', title: 'Digicoaches controleren de techniek van de site', start: '2021-04-07' },
    { phase: '0', title: 'Medewerkers controleren de inhoud van de site', start: '2021-04-21' },
    { phase: '0', title: 'Plan nogmaals toelichten aan de directie', start: '2021-04-21' },
    {
      phase: '0',
      title: 'Presentatie aan directie en teamleiders, met de toolkit',
      start: '2021-04-22',
    },
    {
      phase: '0',
      title: 'Scan digitaal leiderschap open voor leidinggevenden',
      start: '2021-04-22',
      end: '2021-05-21',
    },
    {
      phase: '1',
      title: 'Start van de campagne: uitnodiging voor de week van de digitale vaardigheden',
      start: '2021-04-26',
    },
    {
      phase: '1',
      title: 'Kick-off: week van de digitale vaardigheden, met zeepkistsessie',
      start: '2021-05-17',
      end: '2021-05-21',
    },
    { phase: '1', title: 'Scan digitaal leiderschap sluit', start: '2021-05-21' },
    {
      phase: '2a',
      title: 'Advies over het beheer klaar: tijd en geld',
      start: '2021-05-24',
    },
    { phase: '2a', title: 'Webinars', start: '2021-05-24', end: '2021-06-28' },
    {
      phase: '2a',
      title: 'Evaluatie van het gezamenlijke project klaar',
      start: '2021-06-14',
    },
    {
      phase: '2a',
      title: 'Controle: hoeveel collega’s doen mee? Met bericht op Westernet',
      start: '2021-07-01',
    },
    {
      phase: '2a',
      title: 'Vanaf nu elke maand een mail aan elk team over de voortgang',
      start: '2021-07-01',
    },
    {
      phase: '2a',
      title: 'Controle: hoeveel collega’s doen mee? Met bericht op Westernet',
      start: '2021-08-01',
    },
    {
      phase: '2b',
      title: 'Teamleiders moedigen aan om lessen te volgen',
      start: '2021-09-01',
    },
    {
      phase: '2b',
      title: 'Na de zomer: trainingen waar teams om vroegen',
      start: '2021-09-01',
    },
    {
      phase: '2b',
      title: 'Controle: hoeveel collega’s doen mee? Met bericht op Westernet',
      start: '2021-09-01',
    },
    {
      phase: '2b',
      title: 'Controle: hoeveel collega’s doen mee? Met bericht op Westernet',
      start: '2021-10-01',
    },
    {
      phase: '2b',
      title: 'Samenwerking afstemmen met Groningen en Assen',
      start: '2021-10-01',
    },
    { phase: '3', title: 'Site en programma verder ontwikkelen', start: '2021-11-01' },
    {
      phase: '3',
      title: 'Eindevaluatie van Westerkwartier, en hoe we verdergaan',
      start: '2021-11-30',
    },
    {
      phase: '3',
      title: 'Opnieuw kijken wat elk team kan en nog wil leren (kan, hoeft niet)',
      start: '2022-01-01',
      end: '2022-12-31',
    },
  ],
  costs: costs(5760),
};

export const municipalities: MunicipalitySeed[] = [groningen, assen, westerkwartier].map(
  (seed) => ({
    ...seed,
    phases: movePeriods(seed.phases, today),
    moments: movePeriods(seed.moments, today),
  }),
);
