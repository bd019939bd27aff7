import type { PhaseSeed } from './types.ts';

/**
 * The phases of the campaign. In the plan of the partnership (S2) phase 2a is that of the scan,
 * which these texts do not promise before it exists: see decision 047.
 */
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
    title: 'Implementatie: aan de slag',
    message:
      'Bekijk welke lessen er zijn en kies waar je mee begint. Leg uit hoeveel tijd het kost, wat je eraan hebt, en dat niemand je beoordeelt. Bied hulp aan wie daar om vraagt.',
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
      'Kijk wat je hebt geleerd en wat je nog wilt leren. Laat zien wat het programma heeft opgeleverd, met cijfers over de hele gemeente. Vier het samen.',
  },
];
