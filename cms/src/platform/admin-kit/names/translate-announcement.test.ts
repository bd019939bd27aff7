import { describe, expect, it } from 'vitest';
import { translateAnnouncement } from './translate-announcement.ts';

describe('what a list of choices tells a screen reader', () => {
  it.each([
    [
      'Select is focused ,type to refine list, press Down to open the menu, ',
      'Je bent in een keuzelijst, typ om te zoeken, open het menu met pijl omlaag',
    ],
    [
      'Thema is focused , press Down to open the menu,  press left to focus selected values',
      'Thema: je bent in deze keuzelijst, open het menu met pijl omlaag, ga met pijl links naar wat gekozen is',
    ],
    ['option Titel, selected.', 'Titel is gekozen.'],
    ['options Assen,Groningen, selected.', 'Assen,Groningen is gekozen.'],
    ['option Titel, deselected.', 'Titel is niet meer gekozen.'],
    ['value Assen focused, 1 of 2.', 'Assen, keuze 1 van 2.'],
    ['3 results available for search term as.', '3 gevonden voor as.'],
    ['1 result available.', '1 gevonden.'],
  ])('says “%s” in Dutch', (english, dutch) => {
    expect(translateAnnouncement(english)).toBe(dutch);
  });
});

describe('what dragging tells a screen reader', () => {
  it.each([
    ['Picked up draggable item 6565f00ba1.', 'De rij is opgepakt.'],
    ['Draggable item a.b was moved over droppable area c.d.', 'De rij is verplaatst.'],
    ['Draggable item a is no longer over a droppable area.', 'Hier kan de rij niet staan.'],
    ['Draggable item a was dropped over droppable area b', 'De rij is neergezet.'],
    [
      'Dragging was cancelled. Draggable item a was dropped.',
      'Het slepen is gestopt. De rij staat weer waar zij stond.',
    ],
  ])('says “%s” in Dutch', (english, dutch) => {
    expect(translateAnnouncement(english)).toBe(dutch);
  });
});

describe('any other text', () => {
  it('stays as it is, and so does what was translated', () => {
    expect(translateAnnouncement('Kies een thema')).toBe('Kies een thema');
    const once = translateAnnouncement('option Titel, selected.');
    expect(translateAnnouncement(once)).toBe(once);
  });
});
