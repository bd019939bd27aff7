import fields from './fields.json' with { type: 'json' };
import type { FieldClassification } from '#platform/privacy/field-classification.ts';
import { type Purpose, purposes } from './purposes.ts';

/** Personal data that is kept for one purpose. */
export interface PersonalData extends Purpose {
  /** What is kept, a line each. */
  data: string[];
}

/** Every kind of personal data that the platform keeps, from the answer that each field has. */
export function listPersonalData(answers: FieldClassification = fields): PersonalData[] {
  const lines = Object.values(answers).flatMap((ofPlace) => Object.values(ofPlace));
  return Object.entries(purposes).flatMap(([key, purpose]) => {
    const start = `${key}: `;
    const data = lines
      .filter((line) => line.startsWith(start))
      .map((line) => line.slice(start.length));
    return data.length > 0 ? [{ ...purpose, data: [...new Set(data)] }] : [];
  });
}
