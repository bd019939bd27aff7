/** Titles of modules by theme. */
const titles: Record<string, string[]> = {
  'ict-basisvaardigheden': [
    'Bestanden ordenen',
    'Sneltoetsen die tijd besparen',
    'Je scherm inrichten',
    'Printen en scannen',
    'Een sterk wachtwoord',
    'Updates en waarom ze ertoe doen',
    'Werken met twee schermen',
  ],
  'office-365': [
    'Vergaderen in Teams',
    'Samen in één document',
    'Je agenda delen',
    'Een rustige mailbox',
    'Opmaak met stijlen in Word',
    'Rekenen in Excel',
    'Taken bijhouden',
    'Een heldere presentatie',
  ],
  'privacy-en-informatieveiligheid': [
    'Phishing herkennen',
    'Veilig mailen',
    'Wat is een datalek?',
    'Persoonsgegevens in je werk',
    'Je werkplek achterlaten',
    'Informatie delen met partners',
  ],
  'werken-met-internet': ['Slim zoeken', 'Klopt dit bericht?', 'Je browser op orde'],
  'social-media': ['Namens de gemeente online', 'Reageren op kritiek'],
  applicaties: [
    'Het zaaksysteem in tien minuten',
    'Een melding goed doorzetten',
    'Zoeken in het archief',
    'Rapporten maken',
  ],
  thuiswerken: ['Een gezonde werkplek thuis', 'Online in contact blijven'],
};

const kinds = ['OPERATIONAL', 'INFORMATION', 'STRATEGIC', 'SAFETY'] as const;
const levels = ['BASIC', 'INTERMEDIATE', 'ADVANCED'] as const;
const forms = [
  'ONLINE',
  'MICROLEARNING',
  'WORKSHOP',
  'WALK_IN',
  'CLASSROOM',
  'PERSONAL',
  'BLENDED',
] as const;

const getCyclic = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const toSlug = (title: string) =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function buildModule(theme: { slug: string; title: string }, title: string, index: number) {
  return {
    id: `${theme.slug}-${index}`,
    slug: toSlug(title),
    title,
    introduction: `Je leert in kleine stappen hoe je dit aanpakt, met een voorbeeld uit het werk van elke dag.`,
    origin: index === 1 ? 'ADAPTED' : index === 3 ? 'OWN' : 'LIBRARY',
    theme,
    skillKind: getCyclic(kinds, index),
    level: levels[Math.min(2, Math.floor(index / 3))],
    deliveryForm: getCyclic(forms, index),
    minutes: 10 + index * 15,
    goals: [
      'Je weet waar je begint.',
      'Je kunt het zelf, zonder hulp.',
      'Je legt het uit aan een collega.',
    ],
    content: [
      {
        __typename: 'SiteStepBlock',
        id: 'Kijk hoe het nu gaat',
        title: 'Kijk hoe het nu gaat',
        html: '<p>Schrijf op wat je <strong>vandaag</strong> doet en hoeveel tijd het kost.</p>',
      },
      {
        __typename: 'SiteStepBlock',
        id: 'Probeer de nieuwe manier',
        title: 'Probeer de nieuwe manier',
        html: '<p>Volg de stappen op je eigen computer.</p><ul><li>Open het programma.</li><li>Kies <em>Nieuw</em>.</li><li>Sla op met een duidelijke naam.</li></ul>',
      },
      {
        __typename: 'SiteStepBlock',
        id: 'Deel het met je team',
        title: 'Deel het met je team',
        html: '<p>Laat in het teamoverleg zien wat het oplevert.</p>',
      },
      {
        __typename: 'SiteTextBlock',
        id: 'slot',
        html: '<p>Lukt het niet? Vraag een digicoach om even mee te kijken. Meer lezen kan op <a href="https://www.digitaleoverheid.nl">digitaleoverheid.nl</a>.</p>',
      },
    ],
    updatedAt: '2026-11-02T09:00:00.000Z',
  };
}

/** The modules that are on in a theme. */
export function buildModules(theme: { slug: string; title: string }, count: number) {
  return (titles[theme.slug] ?? [])
    .slice(0, count)
    .map((title, index) => buildModule({ slug: theme.slug, title: theme.title }, title, index));
}
