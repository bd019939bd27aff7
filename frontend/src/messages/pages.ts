import { formatCount } from '../formatting/format-number.ts';

/** The choice of municipality and the main pages of a municipality. */
export const pageMessages = {
  municipalityChoice: {
    title: 'Kies je gemeente',
    description: 'Kies je gemeente en leer digitaal vaardiger werken.',
    introduction:
      'Digivaardig helpt je om handig, slim en veilig digitaal te werken. Elke gemeente heeft een eigen site met lessen, nieuws en tips.',
    staffOnly: 'Alleen voor medewerkers. Je logt eerst in.',
    open: 'Open voor iedereen',
    ownMunicipality: 'Jouw gemeente',
    empty: 'Er doet nog geen gemeente mee. Kom later terug.',
  },
  home: {
    title: 'Home',
    toThemes: 'Bekijk de thema’s',
    toNews: 'Lees het nieuws',
    newsTitle: 'Nieuws',
    allNews: 'Al het nieuws',
    themesTitle: 'Thema’s',
    allThemes: 'Alle thema’s',
    themesIntroduction: 'Per thema zie je hoeveel lesmateriaal er is.',
    helpTitle: 'Hulp nodig?',
  },
  news: {
    title: 'Nieuws',
    introduction: 'Elke week iets nieuws: berichten en digitips.',
    empty: 'Er is nog geen nieuws. Kom binnenkort terug.',
    pagination: 'Pagina’s met nieuws',
    previous: 'Nieuwer',
    next: 'Ouder',
    pageOf: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
    pageTitle: (page: number) => (page > 1 ? `Nieuws, pagina ${page}` : 'Nieuws'),
    back: 'Terug naar het nieuws',
    followFeed: 'Volg het nieuws met RSS',
  },
  themes: {
    title: 'Thema’s',
    introduction:
      'Kies waar je beter in wilt worden. Bij elk thema staat hoeveel lesmateriaal er is.',
    empty: 'Er staan nog geen thema’s aan.',
    coverageTitle: 'Wat betekent de dekking?',
    coverage: {
      extensive: 'Er is veel lesmateriaal. Je kunt meteen aan de slag.',
      limited: 'Er zijn een paar modules om mee te beginnen.',
      empty: 'Er is nog geen module. Vraag hulp aan een digicoach.',
    },
    coverageLabel: (word: string, count: number) =>
      `${word}, ${formatCount(count, 'module', 'modules')}`,
  },
  theme: {
    modulesTitle: 'Modules',
    empty: 'Bij dit thema staan nog geen modules aan. Een digicoach helpt je graag verder.',
    help: 'Bekijk waar je hulp vindt',
    factsLabel: 'Kenmerken',
  },
  module: {
    facts: 'In het kort',
    level: 'Niveau',
    skillKind: 'Soort vaardigheid',
    deliveryForm: 'Vorm',
    minutes: 'Tijd',
    origin: 'Herkomst',
    updatedAt: 'Bijgewerkt',
    goals: 'Wat je leert',
    steps: 'Aan de slag',
    furtherReading: 'Verder leren',
    back: (theme: string) => `Meer modules bij ${theme}`,
  },
} as const;
