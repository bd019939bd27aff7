import type { PhaseSeed } from './types.ts';

export const phases: PhaseSeed[] = [
  {
    key: '0',
    title: 'Prikkelen',
    message:
      'Er komt iets nieuws aan. Maak nieuwsgierig en vertel nog niet alles. Laat in een kort filmpje, een poster of een bericht een klein stukje zien.',
  },
  {
    key: '1',
    title: 'Start',
    message:
      'Digivaardig is begonnen. Laat iedereen het platform zien tijdens de kick-off en maak mensen enthousiast. Vertel teamleiders wat hun rol is: meedoen en het goede voorbeeld geven.',
  },
  {
    key: '2a',
    title: 'Implementatie: zelfscan',
    message:
      'Doe de zelfscan en ontdek waar je staat. Leg uit dat alleen jij je antwoorden ziet, hoeveel tijd het kost en wat je eraan hebt. Bied hulp aan wie daar om vraagt.',
  },
  {
    key: '2b',
    title: 'Implementatie: andere doelen',
    message:
      'Gebruik het platform minstens één keer per maand. Deel verhalen van collega’s en feiten over wat het oplevert. Teamleiders bespreken het elke maand in het overleg.',
  },
  {
    key: '3',
    title: 'Afronding',
    message:
      'Kijk wat je hebt geleerd en doe de zelfscan nog een keer. Laat zien wat het programma heeft opgeleverd, met cijfers over de hele gemeente. Vier het samen.',
  },
];
