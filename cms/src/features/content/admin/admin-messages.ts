import { formatMoment } from '@digivaardig/contracts/time';
import type { TextState } from '../reading/text-state.ts';

const usageTexts: Record<TextState, string> = {
  published: '',
  changed: ' (een wijziging wacht op publicatie)',
  draft: ' (concept)',
};

/** Texts of the admin around content: Dutch, language level B1. */
export const contentAdminMessages = {
  ownVersion: {
    make: 'Eigen versie maken',
    open: 'Eigen versie openen',
    help: 'Je maakt een versie voor de gemeente. Wat je niet aanpast, blijft de bibliotheek volgen.',
  },
  offer: {
    heading: (name: string) => `In ${name}`,
    byDefault: 'De gemeente koos hier zelf nog niet: dit is de standaard.',
    on: 'Dit staat aan.',
    off: 'Dit staat uit.',
    switchOn: 'Zet aan',
    switchOff: 'Zet uit',
    saved: (on: boolean) => (on ? 'Dit staat nu aan.' : 'Dit staat nu uit.'),
  },
  changeNote: (day: string) => `Gewijzigd door het programma op ${day}:`,
  blocks: {
    table: {
      help: 'In de bovenste rij staan de koppen. Je kunt cellen uit Excel of Word plakken.',
      cell: (row: number, column: number) => `Rij ${String(row)}, kolom ${String(column)}`,
      remove: 'Haal weg',
      removeRow: (row: number) => `Haal rij ${String(row)} weg`,
      addRow: 'Rij toevoegen',
      addColumn: 'Kolom toevoegen',
      removeColumn: 'Laatste kolom weghalen',
      pasted: (count: number) =>
        count === 1
          ? 'De tabel staat in een eigen onderdeel, onder deze tekst. Schrijf erbij waarover ze gaat.'
          : 'De tabellen staan elk in een eigen onderdeel, onder deze tekst. Schrijf erbij waarover ze gaan.',
    },
  },
  owner: {
    unknown: 'Iemand die deze les niet meer mag aanpassen',
  },
  missingPrerequisites: (titles: readonly string[]) =>
    `Staat nu niet op de site, en dus ook niet bij “Eerst doen”: ${titles.map((title) => `“${title}”`).join(', ')}. Publiceer die les weer, of haal haar hier weg.`,
  overrides: {
    heading: 'Velden van de gemeente',
    none: 'Nog geen: alles volgt de bibliotheek.',
    saveFirst: 'Sla eerst op wat je hebt veranderd. Daarna kun je hier kiezen.',
    withdrawn:
      'Het programma heeft dit document ingetrokken. Daarom staat het nu niet op je site. Je tekst blijft bewaard.',
    waiting: 'Nieuwe versie beschikbaar',
    change: 'Dit veranderde in de bibliotheek',
    ours: 'Dit staat er bij jullie',
    library: 'Wat staat er in de bibliotheek?',
    blank: '(leeg)',
    added: ' [erbij: ] ',
    removed: ' [eruit: ] ',
    take: 'Neem over',
    takeLabel: (field: string) => `Neem over van de bibliotheek: ${field}`,
    keep: 'Houd de onze',
    keepLabel: (field: string) => `Houd de onze: ${field}`,
    kept: 'Je eigen tekst blijft staan.',
    followed: (field: string) => `“${field}” volgt nu weer de bibliotheek.`,
    undo: 'Maak ongedaan',
    confirmFollow: (field: string) => `Je eigen tekst vervangen? ${field}`,
    changesByFollowing:
      'De tekst van de bibliotheek komt in de plaats van die van jullie. Dit verandert:',
    cancelFollow: 'Laat onze tekst staan',
    follow: 'Terug naar bibliotheek',
    followLabel: (field: string) => `Terug naar bibliotheek: ${field}`,
  },
  usage: {
    heading: 'Gebruik door gemeenten',
    total: (shown: number, all: number) =>
      shown === 0
        ? 'Geen gemeente toont dit nu.'
        : `Te zien bij ${String(shown)} van de ${String(all)} gemeenten.`,
    notPublished: 'Dit staat nergens: het is een concept of ingetrokken.',
    list: 'Welke gemeenten?',
    shown: (name: string) => `${name}: zoals in de bibliotheek.`,
    version: (name: string, fields: string, text: TextState, shown: boolean) =>
      `${name}: eigen versie${usageTexts[text]}, aangepast: ${fields}.${shown ? '' : ' Staat uit.'}`,
    noFields: 'nog niets',
  },
  withdraw: {
    button: 'Intrekken',
    heading: 'Dit document intrekken?',
    help: 'Het verdwijnt van alle sites. Wat gemeenten zelf schreven, blijft bewaard. Publiceer je het later weer, dan komt alles terug.',
    confirm: 'Trek in',
    cancel: 'Laat staan',
  },
  conflict: {
    heading: 'Je wijziging is niet bewaard',
    view: 'Bekijk de versie van nu',
    viewHint: '(opent in een nieuw tabblad)',
    help: 'Kies per veld welke tekst blijft. Andere velden blijven zoals je collega ze bewaarde.',
    comparing: 'We zoeken uit wat er anders is …',
    mine: 'Mijn tekst',
    theirs: (editors: readonly string[]) =>
      `Tekst van ${editors.length > 0 ? editors.join(' en ') : 'een collega'}`,
    unseen: 'Dit komt ook op de site als je publiceert.',
    empty: 'Hier staat niets.',
    layoutOnly: 'Alleen de opmaak is anders.',
    saveDraft: 'Bewaar mijn keuze als concept',
    publish: 'Publiceer mijn keuze',
  },
  brokenLinks: {
    heading: (count: number) =>
      count === 1 ? 'Een link werkt niet' : `${String(count)} links werken niet`,
    help: 'We kijken elke week of links nog werken. Zet een ander adres in de tekst, of haal de link weg.',
    newTab: '(opent in een nieuw tabblad)',
    outcomes: {
      gone: 'Deze pagina bestaat niet meer.',
      unreachable: 'Deze site antwoordde de laatste keren niet.',
    },
  },
  unsaved: {
    heading: 'Hier staat nog tekst van jou die niet is bewaard',
    help: (at: Date) =>
      `Je typte die op ${formatMoment(at)}. We hebben haar alleen in deze browser bewaard, zeven dagen lang.`,
    restore: 'Zet mijn tekst terug',
    discard: 'Gooi mijn tekst weg',
    full: 'Deze browser heeft geen ruimte om je tekst vast te houden. Bewaar haar tussendoor als concept.',
  },
  feedback: {
    heading: 'Wat lezers zeggen',
    votes: (useful: number, total: number) =>
      `${String(useful)} van de ${String(total)} lezers die antwoord gaven, hebben iets aan deze les. We tellen per tien antwoorden.`,
    remarks: 'Er klopt iets niet, schrijven lezers. Wie het schreef, bewaren we niet.',
    finish: 'Afgehandeld',
    finishLabel: (text: string) => `Afgehandeld: ${text}`,
    finished: 'De opmerking is weg.',
  },
  editingNow: (names: string, count: number) =>
    `${names} ${count === 1 ? 'heeft' : 'hebben'} dit document nu ook open. Veranderen jullie hetzelfde veld, dan krijgt wie het laatst opslaat een melding.`,
} as const;
