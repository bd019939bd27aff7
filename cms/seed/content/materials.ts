import type { MaterialSeed } from './types.ts';

const enthusiast = 'digitale-enthousiasteling';
const professional = 'digivaardige-professional';
const hesitant = 'aarzelende-technologiegebruiker';
const analogue = 'analoge-idealist';
const busy = 'drukke-prioriteitensteller';

export const materials: MaterialSeed[] = [
  {
    slug: 'poster-er-komt-iets-aan',
    title: 'Poster: er komt iets aan',
    description:
      'Poster die nieuwsgierig maakt en nog niet vertelt wat er komt. Hang hem bij de koffie, de printer en op de werf. Vul zelf in waar collega’s het antwoord vinden.',
    format: 'Poster',
    tier: 'hub',
    audiences: ['employees', 'teamLeads'],
    personas: [enthusiast, hesitant, busy],
    phases: ['0'],
    files: [
      {
        filename: 'poster-er-komt-iets-aan.pdf',
        description:
          'Poster op A4 met de vraag wat jij zou doen met een uur extra per week, en een lege regel voor de plek waar het antwoord staat.',
      },
    ],
  },
  {
    slug: 'digitale-kick-off',
    title: 'Digitale kick-off',
    description:
      'Bijeenkomst waarmee Digivaardig begint: een digitale escaperoom, een digiquiz met digicoaches en een sessie waarin het platform opengaat. Elk onderdeel duurt ongeveer een uur en meedoen is vrijwillig.',
    format: 'Bijeenkomst',
    tier: 'hero',
    audiences: ['employees', 'teamLeads'],
    personas: [enthusiast, professional, hesitant],
    phases: ['1'],
    files: [],
  },
  {
    slug: 'startpakket-voor-teamleiders',
    title: 'Startpakket voor teamleiders',
    description:
      'Alles wat een teamleider nodig heeft om te beginnen: wat Digivaardig is, wat je rol is, hoe je vijf soorten medewerkers aanspreekt en een plan voor de eerste maand.',
    format: 'Document',
    tier: 'hero',
    audiences: ['teamLeads'],
    personas: [enthusiast, professional, hesitant, analogue, busy],
    phases: ['1'],
    files: [
      {
        filename: 'startpakket-teamleiders.pdf',
        description:
          'Twee pagina’s met uitleg over Digivaardig, de rol van de teamleider, tips per soort medewerker, een plan voor vier weken en antwoorden op vragen over privacy.',
      },
    ],
  },
  {
    slug: 'strippenkaart-digicoach',
    title: 'Strippenkaart digicoach',
    description:
      'Kaart met tien strippen. Elke strip is goed voor een half uur hulp van een digicoach. Zo weet je dat je gerust vaker mag komen.',
    format: 'Kaart',
    tier: 'hero',
    audiences: ['employees', 'teamLeads'],
    personas: [hesitant, analogue],
    phases: ['1', '2a', '2b'],
    files: [
      {
        filename: 'strippenkaart-digicoach.pdf',
        description:
          'Vel met twee kaarten om uit te knippen. Elke kaart heeft tien strippen met ruimte voor datum en onderwerp.',
      },
    ],
  },
  {
    slug: 'infographic-digivaardig-in-vier-stappen',
    title: 'Infographic: digivaardig in vier stappen',
    description:
      'Eén blad dat laat zien hoe Digivaardig werkt: kiezen, oefenen, vragen en delen. Met erbij hoeveel tijd elke stap kost.',
    format: 'Infographic',
    tier: 'hero',
    audiences: ['employees', 'teamLeads'],
    personas: [professional, hesitant, busy],
    phases: ['1', '2a'],
    files: [
      {
        filename: 'infographic-vier-stappen.pdf',
        description:
          'Eén pagina met vier genummerde stappen, de tijd die elke stap kost en vier redenen om mee te doen.',
      },
    ],
  },
  {
    slug: 'instructieflyer-zelfscan',
    needsSelfScan: true,
    title: 'Instructieflyer: zo doe je de zelfscan',
    description:
      'Flyer die stap voor stap uitlegt hoe je de zelfscan doet, hoelang het duurt en wie je antwoorden ziet. Handig voor collega’s die liever van papier lezen.',
    format: 'Flyer',
    tier: 'hero',
    audiences: ['employees', 'teamLeads'],
    personas: [professional, hesitant, analogue, busy],
    phases: ['2a'],
    files: [
      {
        filename: 'instructieflyer-zelfscan.pdf',
        description:
          'Eén pagina met vijf stappen voor de zelfscan, antwoorden op vragen over privacy en ruimte voor de naam van de digicoach.',
      },
    ],
  },
  {
    slug: 'poster-een-uur-per-maand',
    title: 'Poster: een uur per maand',
    description:
      'Poster met vier manieren om een uur per maand te besteden aan je digitale vaardigheden. Laat zien dat het in kleine stukjes kan.',
    format: 'Poster',
    tier: 'hub',
    audiences: ['employees', 'teamLeads'],
    personas: [hesitant, busy],
    phases: ['2b'],
    files: [
      {
        filename: 'poster-een-uur-per-maand.pdf',
        description:
          'Poster op A4 met de tekst ‘Een uur per maand is genoeg’ en vier ideeën van een kwartier.',
      },
    ],
  },
  {
    slug: 'succesverhaal-van-een-collega',
    title: 'Succesverhaal van een collega',
    description:
      'Kort artikel of filmpje waarin een collega vertelt wat is gelukt en wat lastig was. De gespreksleidraad helpt je om het verhaal op te halen en toestemming te vragen.',
    format: 'Artikel of film',
    tier: 'hub',
    audiences: ['employees', 'teamLeads'],
    personas: [hesitant, analogue],
    phases: ['2b', '3'],
    files: [
      {
        filename: 'leidraad-succesverhaal.pdf',
        description:
          'Eén pagina met acht vragen voor een gesprek, tips voor het opschrijven en een lijstje om toestemming te vragen.',
      },
    ],
  },
  {
    slug: 'digitale-blooper',
    title: 'Digitale blooper',
    description:
      'Filmpje van een minuut waarin iemand vertelt wat er digitaal misging en wat daarvan te leren was. Begin met een directeur of teamleider. Dat laat zien dat fouten maken mag.',
    format: 'Film',
    tier: 'hub',
    audiences: ['employees', 'teamLeads'],
    personas: [enthusiast, hesitant, analogue],
    phases: ['2b'],
    files: [],
  },
  {
    slug: 'digidonderdagtip',
    title: 'Digidonderdagtip',
    description:
      'Elke donderdag één tip die je meteen kunt gebruiken. Het blad met tien tips kun je ophangen of bespreken in het overleg.',
    format: 'Tip',
    tier: 'hub',
    audiences: ['employees', 'teamLeads'],
    personas: [enthusiast, professional],
    phases: ['2b', '3'],
    files: [
      {
        filename: 'tien-digidonderdagtips.pdf',
        description:
          'Eén pagina met tien korte tips voor Windows, Outlook, Teams en veilig werken.',
      },
    ],
  },
  {
    slug: 'bericht-over-de-voortgang',
    title: 'Bericht over de voortgang',
    description:
      'Maandelijkse mail aan elk team: wat is er nieuw, waarom is het handig en is er hulp nodig? Bij minder dan tien mensen noem je geen cijfers.',
    format: 'Mail',
    tier: 'hub',
    audiences: ['employees', 'teamLeads'],
    personas: [professional, busy],
    phases: ['2a', '2b'],
    files: [],
  },
  {
    slug: 'certificaat',
    title: 'Certificaat',
    description:
      'Certificaat voor wie lessen heeft afgerond. Reik het uit in het teamoverleg en vertel erbij wat de collega nu kan. Noem geen score.',
    format: 'Certificaat',
    tier: 'hub',
    audiences: ['employees', 'teamLeads'],
    personas: [hesitant, analogue],
    phases: ['3'],
    files: [
      {
        filename: 'certificaat.pdf',
        description:
          'Certificaat op liggend A4 met lege regels voor naam, onderwerp, datum en handtekening.',
      },
    ],
  },
  {
    slug: 'complimentenkaarten',
    title: 'Complimentenkaarten',
    description:
      'Acht kaarten om een collega te bedanken die iets durfde, leerde of uitlegde. Print ze uit of stuur een foto.',
    format: 'Kaarten',
    tier: 'hygiene',
    audiences: ['employees', 'teamLeads'],
    personas: [enthusiast, hesitant, analogue],
    phases: ['2b', '3'],
    files: [
      {
        filename: 'complimentenkaarten.pdf',
        description: 'Vel met acht kaarten om uit te knippen, elk met een ander compliment.',
      },
    ],
  },
  {
    slug: 'gesprekskaarten-voor-teamleiders',
    title: 'Gesprekskaarten voor teamleiders',
    description:
      'Acht kaarten met een vraag voor het teamoverleg of een gesprek met zijn tweeën. Op elke kaart staat ook wat je beter niet vraagt.',
    format: 'Kaarten',
    tier: 'hygiene',
    audiences: ['teamLeads'],
    personas: [professional, hesitant, analogue],
    phases: ['2a', '2b'],
    files: [
      {
        filename: 'gesprekskaarten-teamleiders.pdf',
        description:
          'Vel met acht kaarten om uit te knippen. Elke kaart heeft een vraag, een doorvraag en een waarschuwing.',
      },
    ],
  },
  {
    slug: 'ambassadeurs',
    title: 'Ambassadeurs',
    description:
      'Enthousiaste collega’s die laten zien wat zij doen en anderen meenemen. Vraag per afdeling een of twee mensen. Geef ze als eerste nieuws en laat ze meedenken.',
    format: 'Persoonlijk contact',
    tier: 'hygiene',
    audiences: ['employees', 'teamLeads'],
    personas: [enthusiast],
    phases: ['0', '1', '2b'],
    files: [],
  },
  {
    slug: 'buddyprogramma',
    title: 'Buddyprogramma',
    description:
      'Een vaste collega om mee te oefenen. De digicoach zoekt een buddy die past. Met het afsprakenblad leg je vast wanneer jullie elkaar zien en waaraan jullie werken.',
    format: 'Persoonlijk contact',
    tier: 'hygiene',
    audiences: ['employees'],
    personas: [analogue],
    phases: ['2b'],
    files: [
      {
        filename: 'buddyafspraken.pdf',
        description:
          'Eén pagina met vijf afspraken voor buddy’s en een tabel voor zes bijeenkomsten.',
      },
    ],
  },
];
