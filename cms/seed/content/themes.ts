import type { ThemeSeed } from './types.ts';

export const themes: ThemeSeed[] = [
  {
    slug: 'ict-basisvaardigheden',
    title: 'ICT Basisvaardigheden',
    introduction:
      'Alles wat je elke dag nodig hebt op je computer: vensters, bestanden, sneltoetsen en kleine storingen. Met een goede basis gaat de rest van je werk vlotter.',
    defaultOn: true,
  },
  {
    slug: 'office-365',
    title: 'Office 365',
    introduction:
      'Haal meer uit Outlook, Word en Excel. Leer ook hoe je met collega’s in hetzelfde document werkt.',
    defaultOn: true,
  },
  {
    slug: 'privacy-en-informatieveiligheid',
    title: 'Privacy & informatieveiligheid',
    introduction:
      'Inwoners vertrouwen ons hun gegevens toe. Hier leer je hoe je die gegevens beschermt en wat je doet als er iets misgaat.',
    defaultOn: true,
  },
  {
    slug: 'werken-met-internet',
    title: 'Werken met internet',
    introduction:
      'Vind sneller wat je zoekt en zie of een bron klopt. Ook leer je hoe je je browser, het programma waarmee je websites bekijkt, goed instelt.',
    defaultOn: true,
  },
  {
    slug: 'social-media',
    title: 'Social media',
    introduction:
      'Inwoners stellen vragen en geven hun mening op social media. Leer hoe je daar namens de gemeente goed mee omgaat.',
    defaultOn: true,
  },
  {
    slug: 'applicaties',
    title: 'Applicaties',
    introduction:
      'Programma’s die je bij de gemeente gebruikt, zoals het zaaksysteem, de kaartviewer en digitaal ondertekenen. Je leert de handelingen die overal terugkomen.',
    defaultOn: true,
  },
  {
    slug: 'thuiswerken',
    title: 'Thuiswerken',
    introduction:
      'Werk thuis net zo goed en veilig als op kantoor. Met tips voor online vergaderen, een goede werkplek en rust in je dag.',
    defaultOn: true,
  },
  {
    slug: 'apps-en-instellingen',
    title: 'Apps en instellingen',
    introduction:
      'Stel je telefoon en tablet zo in dat ze je helpen bij je werk. Minder storende meldingen, betere leesbaarheid en een veilig toestel.',
    defaultOn: true,
  },
  {
    slug: 'technologie',
    monthsAhead: 4,
    title: 'Technologie',
    introduction:
      'Nieuwe techniek, zoals kunstmatige intelligentie, verandert het werk van de gemeente. Leer wat zulke techniek kan, wat niet, en waar je op let.',
    defaultOn: true,
  },
  {
    slug: 'informatievaardigheden',
    title: 'Informatievaardigheden',
    introduction:
      'Informatie zoeken, beoordelen, ordenen en duidelijk delen met anderen. Een thema voor iedereen die veel met gegevens en teksten werkt.',
    defaultOn: false,
  },
];
