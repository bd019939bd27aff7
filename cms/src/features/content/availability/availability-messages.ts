import type { Coverage } from '@digivaardig/analytics/coverage';
import { coverages, origins } from '@digivaardig/contracts/terms';

const toWord = (coverage: Coverage): string => coverages[coverage].toLowerCase();

const modules = (count: number): string => (count === 1 ? '1 module' : `${String(count)} modules`);

/** Texts of the offer screen: Dutch, language level B1. */
export const availabilityMessages = {
  title: 'Aanbod',
  heading: (name: string) => `Aanbod van ${name}`,
  help: 'Zet thema’s, modules en communicatiemiddelen aan of uit. Je ziet meteen wat dat doet met de dekking. Collega’s zien het pas als je bewaart.',
  readOnly: 'Je kunt dit bekijken. Aan- en uitzetten doet de contentbeheerder.',
  forbidden: 'Je hebt geen rechten om het aanbod te bekijken.',
  empty: 'Er zijn nog geen thema’s. Het programma vult de bibliotheek.',
  filters: {
    legend: 'Zoek en kies wat je ziet',
    query: 'Zoeken',
    skillKind: 'Soort vaardigheid',
    level: 'Niveau',
    deliveryForm: 'Vorm',
    state: 'Stand',
    all: 'Alles',
    clear: 'Wis keuzes',
    count: (shown: number, total: number) =>
      shown === total
        ? `${modules(total)} in totaal.`
        : `${String(shown)} van de ${modules(total)} te zien.`,
    none: 'Geen module past bij deze keuzes. Wis een keuze of zoek op een ander woord.',
    states: {
      on: 'Staat aan',
      off: 'Staat uit',
      own: origins.own,
      adapted: origins.adapted,
      waiting: 'Nieuwe versie beschikbaar',
      draft: 'Concept of wijziging klaar',
      ending: 'Licentie loopt af',
      planned: 'Nog niet bewaard',
    },
  },
  coverage: {
    same: (count: number, coverage: Coverage) => `Dekking: ${toWord(coverage)} (${modules(count)})`,
    changes: (now: [number, Coverage], then: [number, Coverage]) =>
      `Dekking nu: ${toWord(now[1])} (${modules(now[0])}). Straks: ${toWord(then[1])} (${modules(then[0])}).`,
  },
  themeOff: 'Dit thema staat uit. Collega’s zien het thema en de modules niet.',
  noModules: 'Dit thema heeft nog geen modules.',
  withoutTheme: 'Modules zonder thema',
  withoutThemeHelp:
    'Kies in de module een thema dat aan staat en gepubliceerd is. Anders vinden collega’s haar niet.',
  withdrawn: 'Ingetrokken door het programma',
  withdrawnHelp:
    'Hiervan heb je een eigen versie. Die blijft bewaard, maar staat nu niet op de site.',
  origins,
  waiting: 'Nieuwe versie beschikbaar',
  draftVersion: 'Eigen versie is nog een concept',
  draft: 'Concept',
  changed: 'Er staat een wijziging klaar die nog niet is gepubliceerd',
  draftHelp: 'Publiceer dit eerst. Daarna kun je het aanzetten.',
  addModuleIn: (theme: string) => `Nieuwe module maken in ${theme}`,
  minutes: (count: number) => `${String(count)} min`,
  on: 'Aan',
  off: 'Uit',
  unsaved: 'nog niet bewaard',
  switchTheme: (title: string) => `Thema aan: ${title}`,
  materials: 'Communicatiemiddelen',
  materialsHelp: 'Wat aan staat, zien collega’s in de toolkit.',
  noMaterials: 'Er zijn nog geen communicatiemiddelen.',
  switchMaterial: (title: string) => `Communicatiemiddel aan: ${title}`,
  switchModule: (title: string) => `Module aan: ${title}`,
  allOn: 'Alles aan',
  allOnLabel: (title: string) => `Alles aan in ${title}: de modules die je ziet`,
  allOff: 'Alles uit',
  allOffLabel: (title: string) => `Alles uit in ${title}: de modules die je ziet`,
  view: 'Bekijk op site',
  viewLabel: (title: string) => `Bekijk op site (opent in een nieuw tabblad): ${title}`,
  edit: 'Bewerk',
  editLabel: (title: string) => `Bewerk: ${title}`,
  look: 'Bekijk in bibliotheek',
  lookLabel: (title: string) => `Bekijk in bibliotheek: ${title}`,
  adapt: 'Eigen versie maken',
  adaptLabel: (title: string) => `Eigen versie maken: ${title}`,
  choose: 'Kies',
  chooseLabel: (title: string) => `Kies over de nieuwe versie: ${title}`,
  addModule: 'Nieuwe module maken',
  addTheme: 'Nieuw thema maken',
  addMaterial: 'Nieuw communicatiemiddel maken',
  save: (count: number) =>
    count === 1 ? 'Bewaar 1 wijziging' : `Bewaar ${String(count)} wijzigingen`,
  saving: 'Bezig met bewaren …',
  undo: 'Maak ongedaan',
  planned: (count: number) =>
    count === 1
      ? '1 wijziging is nog niet bewaard.'
      : `${String(count)} wijzigingen zijn nog niet bewaard.`,
  saved: (count: number) =>
    count === 1 ? '1 wijziging is bewaard.' : `${String(count)} wijzigingen zijn bewaard.`,
  undone: 'Alles staat weer zoals het was.',
} as const;
