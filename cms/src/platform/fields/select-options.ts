import * as terms from '@digivaardig/contracts/terms';

export function toOptions<T extends string>(
  labels: Record<T, string>,
): { value: T; label: string }[] {
  const options: { value: T; label: string }[] = [];
  for (const value in labels) options.push({ value, label: labels[value] });
  return options;
}

export const skillKinds = toOptions(terms.skillKinds);
export const levels = toOptions(terms.levels);
export const deliveryForms = toOptions(terms.deliveryForms);
export const profiles = toOptions(terms.profiles);
export const competences = toOptions(terms.competences).map(({ value, label }) => ({
  value,
  label: `${value} ${label}`,
}));
export const newsKinds = toOptions(terms.articleKinds);
export const contentTiers = toOptions(terms.contentTiers);
export const audiences = toOptions(terms.audiences);
export const accessibilityStatuses = toOptions(terms.accessibilityStatuses);
export const phaseKeys = ['0', '1', '2a', '2b', '3'] as const;
export type PhaseKey = (typeof phaseKeys)[number];
/**
 * What a phase is called, without its number. In the plan of the partnership (S2) phase 2a is that
 * of the self-scan, which no name promises before it exists: see decision 047.
 */
export const phaseTitles: Record<PhaseKey, string> = {
  '0': 'Prikkelen',
  '1': 'Start',
  '2a': 'Aan de slag',
  '2b': 'Andere doelen',
  '3': 'Afronding',
};
export const phases = phaseKeys.map((value) => ({
  value,
  label: `Fase ${value}: ${phaseTitles[value]}`,
}));
export const weekdays = toOptions({
  '1': 'Maandag',
  '2': 'Dinsdag',
  '3': 'Woensdag',
  '4': 'Donderdag',
  '5': 'Vrijdag',
  '6': 'Zaterdag',
  '7': 'Zondag',
});
