import { messages } from '#platform/i18n/messages.ts';
import { computeContrast, isColour } from './contrast.ts';

/** The colours of a municipality's look. */
export interface StyleColours {
  brand: string;
  brandText: string;
  link: string;
  accent: string;
  surface: string;
  text: string;
}

const white = '#ffffff';

interface Problem {
  field: keyof StyleColours;
  message: string;
}

/**
 * What makes a look unreadable; empty when it may be saved. Text needs 4.5 to 1, marks 3 to 1.
 * Source: WCAG 2.2, 1.4.3 and 1.4.11.
 */
export function findStyleProblems(style: StyleColours): Problem[] {
  const invalidFields = (Object.keys(style) as (keyof StyleColours)[]).filter(
    (field) => !isColour(style[field]),
  );
  if (invalidFields.length > 0)
    return invalidFields.map((field) => ({ field, message: messages.errors.colour }));
  const pairs: [keyof StyleColours, string, string, number][] = [
    ['brandText', style.brand, 'Tekst op de hoofdkleur', 4.5],
    ['link', white, 'Links op wit', 4.5],
    ['link', style.surface, 'Links op het vlak', 4.5],
    ['text', white, 'Tekst op wit', 4.5],
    ['text', style.surface, 'Tekst op het vlak', 4.5],
    ['accent', white, 'Accent op wit', 3],
    ['brand', white, 'Hoofdkleur op wit', 3],
  ];
  return pairs.flatMap(([field, background, name, minimum]) => {
    const ratio = computeContrast(style[field], background);
    return ratio < minimum
      ? [{ field, message: messages.errors.contrast(name, ratio, minimum) }]
      : [];
  });
}
