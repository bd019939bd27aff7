import { municipalityMessages } from '../messages.ts';
import { computeContrast, isColour } from './contrast.ts';

const colourFields = ['brand', 'brandText', 'link', 'accent', 'surface', 'text'] as const;

type ColourField = (typeof colourFields)[number];

const white = '#ffffff';

interface Problem {
  field: ColourField;
  message: string;
}

/**
 * Finds which pairs of colours are unreadable; empty when the look may be saved. Text needs a
 * contrast of 4.5 to 1, other marks 3 to 1. Source: WCAG 2.2, 1.4.3 and 1.4.11.
 */
export function findStyleProblems(style: Partial<Record<ColourField, unknown>>): Problem[] {
  const toText = (field: ColourField): string => {
    const value = style[field];
    return typeof value === 'string' ? value : '';
  };
  const invalidFields = colourFields.filter((field) => !isColour(toText(field)));
  if (invalidFields.length > 0)
    return invalidFields.map((field) => ({ field, message: municipalityMessages.errors.colour }));
  const [brand, surface] = [toText('brand'), toText('surface')];
  const pairs: [ColourField, string, string, number][] = [
    ['brandText', brand, 'Tekst op de hoofdkleur', 4.5],
    ['link', white, 'Links op wit', 4.5],
    ['link', surface, 'Links op het vlak', 4.5],
    ['text', white, 'Tekst op wit', 4.5],
    ['text', surface, 'Tekst op het vlak', 4.5],
    ['accent', white, 'Accent op wit', 3],
    ['brand', white, 'Hoofdkleur op wit', 3],
  ];
  return pairs.flatMap(([field, background, name, minimum]) => {
    const ratio = computeContrast(toText(field), background);
    return ratio < minimum
      ? [{ field, message: municipalityMessages.errors.contrast(name, ratio, minimum) }]
      : [];
  });
}
