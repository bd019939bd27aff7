import { formatCount } from '../formatting/format-number.ts';

/** The dashboard, which compares municipalities. */
export const dashboardMessages = {
  title: 'Dashboard',
  introduction:
    'Hoe ver zijn de gemeenten? Deze cijfers gaan over lesmateriaal, nieuws en communicatiemiddelen. Er staan geen gegevens van personen in.',
  takenAt: (first: string, last: string) =>
    first === last ? `Stand van ${first}.` : `Gemeten van ${first} tot en met ${last}.`,
  takenAtHint: 'Elke gemeente wordt opnieuw gemeten als haar aanbod verandert.',
  download: 'Download de cijfers (csv)',
  empty: 'Er zijn nog geen cijfers. De eerste meting volgt vanzelf zodra er inhoud is.',
  contents: 'Op deze pagina',
  municipality: 'Gemeente',
  scrollHint: (name: string) => `${name}, schuif om alles te zien`,
  coverage: {
    title: 'Dekking per thema',
    introduction: (extensiveFrom: number) =>
      `Het getal is het aantal modules dat aanstaat. Vanaf ${formatCount(extensiveFrom, 'module', 'modules')} is een thema uitgebreid.`,
    chart: 'Warmtekaart van de dekking',
    description: (municipalities: number, themes: number) =>
      `${formatCount(municipalities, 'gemeente', 'gemeenten')} onder elkaar en ${formatCount(themes, 'thema', 'thema’s')} naast elkaar. Hoe donkerder een vak, hoe meer modules. De tabel hieronder geeft dezelfde cijfers.`,
    table: 'Dekking per thema en gemeente, met het aantal modules',
    coverageCell: (word: string, modules: number) => `${word} (${modules})`,
    off: 'Uit',
    legend: 'Legenda',
    legendThemeOff: 'Thema staat uit',
    moduleRange: (from: number, to: number | undefined) => {
      if (to === undefined) return `${from} of meer modules`;
      return from === to ? formatCount(from, 'module', 'modules') : `${from} t/m ${to} modules`;
    },
  },
  modules: {
    title: 'Modules per gemeente',
    introduction: 'Hoeveel modules staan aan, en waar komen ze vandaan?',
    table: 'Modules die aanstaan, naar herkomst',
    on: 'Aan',
    library: 'Uit bibliotheek',
    adapted: 'Aangepast',
    own: 'Eigen',
    share: 'Verdeling',
  },
  newsPerWeek: {
    title: 'Nieuws per week',
    introduction: (target: number) =>
      `Afgesproken is ${formatCount(target, 'bericht', 'berichten')} per week. De stippellijn geeft dat aan. Een open balk blijft eronder. Weken vóór de start van een gemeente en de week die nog loopt, tellen niet mee.`,
    chart: (municipality: string) => `Nieuws per week in ${municipality}`,
    description: (weeksBelowTarget: number, weeks: number) =>
      weeks === 0
        ? 'Nog geen hele week geteld.'
        : `In ${weeksBelowTarget} van de ${formatCount(weeks, 'week', 'weken')} minder dan afgesproken.`,
    table: 'Aantal berichten per week en gemeente',
    weekLabel: (number: number) => `wk ${number}`,
    average: 'Gemiddeld',
    weeksBelowTarget: 'Weken eronder',
    notCounted: '–',
  },
  materials: {
    title: 'Wie krijgt wanneer niets?',
    introduction: 'Het aantal communicatiemiddelen per persona en fase. Gearceerd betekent: niets.',
    chart: (municipality: string) => `Middelen per persona en fase in ${municipality}`,
    gapCount: (gaps: number, total: number) =>
      gaps === 0
        ? 'Elke persona krijgt in elke fase iets.'
        : `${gaps} van de ${total} combinaties: niets.`,
    none: 'niets',
    table: 'Middelen per gemeente, persona en fase',
    persona: 'Persona',
    phaseLabel: (key: string, title: string) => `Fase ${key}: ${title}`,
  },
  definitions: {
    title: 'Wat betekenen de cijfers?',
    list: (extensiveFrom: number, target: number) => [
      {
        term: 'Dekking',
        value: `Volgt uit het aantal modules dat bij een thema aanstaat. Leeg: geen. Beperkt: 1 tot ${extensiveFrom - 1}. Uitgebreid: ${extensiveFrom} of meer.`,
      },
      { term: 'Uit', value: 'De gemeente gebruikt dit thema niet.' },
      {
        term: 'Aangepast',
        value: 'Een module uit de gezamenlijke bibliotheek die de gemeente heeft gewijzigd.',
      },
      { term: 'Eigen', value: 'Een module die de gemeente zelf heeft geschreven.' },
      {
        term: 'Nieuws per week',
        value: `Berichten en digitips die in die week op de site kwamen, van maandag tot en met zondag. De afspraak is ${target}.`,
      },
      {
        term: 'Middelen',
        value:
          'Gepubliceerde communicatiemiddelen die aanstaan. Een middel telt mee bij elke persona en fase waarvoor het bedoeld is.',
      },
    ],
  },
  csv: {
    filename: (day: string) => `digivaardig-cijfers-${day}.csv`,
    columns: {
      measure: 'maat',
      municipality: 'gemeente',
      item: 'onderdeel',
      phase: 'fase',
      count: 'aantal',
      coverage: 'dekking',
      takenAt: 'gemeten op',
    },
    measures: {
      coverage: 'dekking',
      modulesOfTheme: 'modules per thema',
      modulesOn: 'modules aan',
      modulesAdapted: 'modules aangepast',
      modulesOwn: 'modules eigen',
      newsPerWeek: 'nieuws per week',
      materials: 'middelen',
    },
  },
} as const;
