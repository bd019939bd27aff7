import type { SanitizedConfig } from 'payload';
import { classifyFields } from '#platform/privacy/classify-fields.ts';
import { type Purpose, purposeKeys, purposes } from '#platform/privacy/purposes.ts';

/** Personal data that is stored for one purpose. */
export interface PersonalData extends Purpose {
  /** What is stored, a line each. */
  data: string[];
}

/** Every kind of personal data that the platform keeps, from what the config says of each field. */
export function listPersonalData(
  config: Pick<SanitizedConfig, 'collections' | 'globals'>,
): PersonalData[] {
  const answers = [...classifyFields(config).answers.values()];
  return purposeKeys.flatMap((key) => {
    const data = answers.flatMap((answer) =>
      answer !== 'none' && answer.purpose === key ? answer.data : [],
    );
    return data.length > 0 ? [{ ...purposes[key], data: [...new Set(data)] }] : [];
  });
}
