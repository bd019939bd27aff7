type Translation = readonly [pattern: RegExp, dutch: string];

/**
 * What react-select and dnd-kit say to a screen reader. Payload gives neither its language, and the
 * parts of react-select's sentences come in one text.
 */
const translations: readonly Translation[] = [
  // react-select
  [
    /Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu(, press Tab to select the option and exit the menu)?\./g,
    'Kies met pijl omhoog en omlaag, neem de keuze over met Enter, sluit het menu met Escape.',
  ],
  [/\bSelect is focused\s*/g, 'Je bent in een keuzelijst'],
  [/ is focused\s+/g, ': je bent in deze keuzelijst'],
  [/,\s*type to refine list/g, ', typ om te zoeken'],
  [/,\s*press Down to open the menu,\s*/g, ', open het menu met pijl omlaag'],
  [/\s*press left to focus selected values/g, ', ga met pijl links naar wat gekozen is'],
  [
    /Use left and right to toggle between focused values, press Backspace to remove the currently focused value/g,
    'Ga met pijl links en rechts langs wat gekozen is, haal een keuze weg met Backspace',
  ],
  [/All selected options have been cleared\./g, 'Er is niets meer gekozen.'],
  [/\boptions? (.*?), deselected\./g, '$1 is niet meer gekozen.'],
  [/\boptions? (.*?), selected\./g, '$1 is gekozen.'],
  [/\boption (.*?) is disabled\. Select another option\./g, '$1 kan niet. Kies iets anders.'],
  [/\bvalue (.*?) focused, (\d+) of (\d+)\./g, '$1, keuze $2 van $3.'],
  [/(\d+) results? available/g, '$1 gevonden'],
  [/ for search term /g, ' voor '],
  // dnd-kit
  [
    /To pick up a draggable item, press the space bar\.\s*While dragging, use the arrow keys to move the item\.\s*Press space again to drop the item in its new position, or press escape to cancel\./g,
    'Pak een rij op met de spatiebalk. Verplaats haar met de pijltjestoetsen. Zet haar neer met de spatiebalk, of stop met Escape.',
  ],
  [/Picked up draggable item .*?\.$/g, 'De rij is opgepakt.'],
  [/Draggable item .*? was moved over droppable area .*?\.$/g, 'De rij is verplaatst.'],
  [/Draggable item .*? is no longer over a droppable area\.$/g, 'Hier kan de rij niet staan.'],
  [/Dragging was cancelled\..*$/g, 'Het slepen is gestopt. De rij staat weer waar zij stond.'],
  [/Draggable item .*? was dropped.*$/g, 'De rij is neergezet.'],
];

/** Translates an announcement for screen readers; a text that is none of them stays as it is. */
export const translateAnnouncement = (text: string): string =>
  translations.reduce((dutch, [pattern, by]) => dutch.replace(pattern, by), text);
