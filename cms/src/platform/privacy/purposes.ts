/** A reason to keep personal data, as readers hear it: Dutch, language level B1. */
export interface Purpose {
  title: string;
  purpose: string;
  /** True by what the code does; `personal-data.int.test.ts` of the feature privacy names where. */
  retention: string;
}

/** Why personal data is stored, and for how long. Fields name one of these by its key. */
export const purposes = {
  account: {
    title: 'Je account',
    purpose: 'Om te weten wie je bent als je inlogt, en wat je mag zien en doen.',
    retention:
      'Zolang je bij een gemeente of het programma hoort. Hoort je account nergens meer bij, dan verwijderen we het na 30 dagen.',
  },
  password: {
    title: 'Je wachtwoord',
    purpose:
      'Om te controleren dat jij het bent. Het is onleesbaar gemaakt: niemand kan het terughalen.',
    retention: 'Tot je een ander wachtwoord kiest, of tot je account wordt verwijderd.',
  },
  session: {
    title: 'Waar je bent ingelogd',
    purpose: 'Om je ingelogd te houden, en om je overal te kunnen uitloggen.',
    retention:
      'Tot je uitlogt, en niet langer dan 12 uur. Krijg je een ander wachtwoord, adres of andere rollen, dan werkt de sessie meteen niet meer.',
  },
  invitation: {
    title: 'Een uitnodiging',
    purpose: 'Om je per mail te vragen of je wilt meedoen.',
    retention: 'Tot je hebt geantwoord, en niet langer dan 14 dagen.',
  },
  link: {
    title: 'Een link om een wachtwoord te kiezen',
    purpose: 'Om te controleren dat de link uit de mail echt is en nog niet is gebruikt.',
    retention: 'Tot de link is gebruikt, en niet langer dan 3 dagen. Bij een uitnodiging 14 dagen.',
  },
  feed: {
    title: 'Het adres van je eigen feed',
    purpose: 'Om het nieuws van je gemeente in je feedlezer te tonen zonder dat je inlogt.',
    retention:
      'Tot je het adres beëindigt of een nieuw maakt, tot de gemeente stopt, of tot hooguit een dag nadat je niet meer bij de gemeente hoort of een ander wachtwoord of adres kreeg.',
  },
  throttle: {
    title: 'Pogingen om in te loggen',
    purpose:
      'Om het raden van wachtwoorden te vertragen. Adressen zijn onleesbaar gemaakt en niet terug te halen.',
    retention: 'Een dag. Dat je ergens eerder goed inlogde, onthouden we 90 dagen.',
  },
  log: {
    title: 'Logboek van wijzigingen',
    purpose:
      'Om te kunnen nagaan wie rollen, het aanbod of de zichtbaarheid veranderde, of een tekst weggooide. Alleen de programmabeheerder leest dit. Bij een tekst zelf zien redacteuren wie die weggooide.',
    retention: 'Twee jaar.',
  },
  editor: {
    title: 'Wie een tekst bewerkte',
    purpose: 'Zodat redacteuren weten van wie een versie is.',
    retention:
      'Zolang het document bestaat, en nog 30 dagen in de prullenbak. Van een document bewaren we hooguit 100 oude versies. Is je account weg, dan noemt de geschiedenis je “een oud-collega”. Bij het document zelf blijft de naam staan van wie het het laatst bewerkte.',
  },
  presence: {
    title: 'Wie er nu bewerkt',
    purpose: 'Zodat twee redacteuren niet ongemerkt hetzelfde document aanpassen.',
    retention: 'Een paar minuten.',
  },
  preference: {
    title: 'Instellingen van schermen in het beheer',
    purpose: 'Om lijsten te tonen zoals je ze het laatst had.',
    retention: 'Tot je account wordt verwijderd.',
  },
  event: {
    title: 'Een mail die klaarstaat',
    purpose:
      'Om een mail te versturen, ook als iets even niet werkt. De mail zelf bewaren we niet.',
    retention: '90 dagen nadat we de mail wilden versturen.',
  },
  search: {
    title: 'Zoekopdrachten zonder resultaat',
    purpose:
      'Om te zien welke lessen nog missen. We bewaren niet wie iets zocht. Redacteuren zien een zoekopdracht pas als die tien keer is gedaan.',
    retention: '90 dagen.',
  },
  export: {
    title: 'Export van een gemeente die stopt',
    purpose: 'Om een gemeente die wordt gearchiveerd haar gegevens te kunnen geven.',
    retention: 'Zolang de gemeente gearchiveerd is.',
  },
  contact: {
    title: 'Contactpersonen op de site',
    purpose: 'Zodat je weet wie je kan helpen.',
    retention:
      'Tot je gemeente de gegevens aanpast. Van deze gegevens bewaren we hooguit 20 oude versies.',
  },
  content: {
    title: 'Namen in teksten en bestanden',
    purpose: 'Een redacteur kan een collega noemen, bijvoorbeeld in een nieuwsbericht.',
    retention:
      'Tot een redacteur de tekst aanpast of weghaalt. Wat is weggegooid, blijft nog 30 dagen in de prullenbak. Van een tekst bewaren we hooguit 100 oude versies.',
  },
} as const satisfies Record<string, Purpose>;

export type PurposeKey = keyof typeof purposes;

const isPurposeKey = (key: string): key is PurposeKey => Object.hasOwn(purposes, key);

/** In the order of the privacy page. */
export const purposeKeys: readonly PurposeKey[] = Object.keys(purposes).filter(isPurposeKey);
