export const phases = [
  ['0', 'Prikkelen', 'Er komt iets aan dat jou verder helpt.', '2026-02-01', '2026-02-28'],
  ['1', 'Start', 'We beginnen. Doe je mee?', '2026-03-01', '2026-03-31'],
  ['2a', 'Zelfscan', 'Ontdek wat je al kunt en wat je nog wilt leren.', '2026-03-01', '2026-03-31'],
  ['2b', 'Leren en doen', 'Elke week een kleine stap.', '2026-04-01', '2026-08-31'],
  ['3', 'Afronding', 'Kijk wat je hebt bereikt.', null, null],
] as const;

const lists = {
  motives: ['Vooroplopen', 'Nieuwe dingen proberen'],
  resistance: ['Geen tijd', 'Nog iets erbij'],
  knows: ['Waar de cursussen staan'],
  can: ['Zelf een handleiding volgen'],
  needs: ['Een uur per week', 'Een collega om mee te sparren'],
  messages: ['Jij bent een voorbeeld voor je team.', 'Er is altijd nog iets nieuws te leren.'],
};

const titles = [
  [
    'digitale-enthousiasteling',
    'Digitale enthousiasteling',
    'Wil vooroplopen en probeert graag iets nieuws.',
  ],
  [
    'digivaardige-professional',
    'Digivaardige professional',
    'Kritisch, en in beweging als het werk erom vraagt.',
  ],
  [
    'aarzelende-technologiegebruiker',
    'Aarzelende technologiegebruiker',
    'Wil gemak en een lage drempel.',
  ],
  [
    'analoge-idealist',
    'Analoge idealist',
    'Vindt digitaal ingewikkeld en is bang om dom over te komen.',
  ],
  ['drukke-prioriteitensteller', 'Drukke prioriteitensteller', 'Heeft geen tijd en wil balans.'],
] as const;

const files = [
  {
    id: 'f1',
    filename: 'poster digicoach A3.pdf',
    mimeType: 'application/pdf',
    size: 412_345,
    description: 'Poster met een uitnodiging voor een gesprek van een half uur met een digicoach.',
  },
  {
    id: 'f2',
    filename: 'stappenplan-teamoverleg.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    size: 28_100,
    description: null,
  },
];

export const materials = [
  [
    'Poster: vraag het de digicoach',
    'Poster',
    'HUB',
    ['0', '1'],
    ['aarzelende-technologiegebruiker', 'analoge-idealist'],
    files,
  ],
  [
    'Startpakket voor teamleiders',
    'Pakket',
    'HERO',
    ['1'],
    titles.map(([slug]) => slug),
    files.slice(1),
  ],
  [
    'Strippenkaart digicoach',
    'Kaart',
    'HERO',
    ['2a', '2b'],
    ['analoge-idealist', 'drukke-prioriteitensteller'],
    files.slice(0, 1),
  ],
  [
    'Complimentkaart',
    'Kaart',
    'HYGIENE',
    ['2b', '3'],
    ['digitale-enthousiasteling', 'digivaardige-professional'],
    [],
  ],
  ['Filmpje: digitale bloopers', 'Film', 'HUB', ['2b'], ['digivaardige-professional'], []],
].map(([title, format, tier, phaseKeys, personaSlugs, attached], index) => ({
  id: `m${index}`,
  slug: `middel-${index}`,
  title,
  description: 'Geef het mee, hang het op of stuur het rond. Pas de datum en de naam aan.',
  format,
  tier,
  audiences: index % 2 === 0 ? ['EMPLOYEES'] : ['EMPLOYEES', 'TEAM_LEADS'],
  phaseKeys: phaseKeys as string[],
  personaSlugs: personaSlugs as string[],
  channels: ['Platform', 'Teamoverleg'],
  origin: 'LIBRARY',
  files: attached,
}));

export const personas = titles.map(([slug, title, summary], index) => ({
  id: `p${index}`,
  slug,
  title,
  summary,
  crossCutting: index === 4,
  ...lists,
  resistance: index === 0 ? [] : lists.resistance,
  materials: materials.filter(({ personaSlugs }) => personaSlugs.includes(slug)),
}));
