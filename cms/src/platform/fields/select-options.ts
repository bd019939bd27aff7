/** The closed lists of the domain, with what users call them. Order is order on screen. */
function toOptions<T extends string>(labels: Record<T, string>): { value: T; label: string }[] {
  const options: { value: T; label: string }[] = [];
  for (const value in labels) options.push({ value, label: labels[value] });
  return options;
}

export const skillKinds = toOptions({
  operational: 'Operationeel (ICT)',
  information: 'Informatie (mediawijs)',
  strategic: 'Strategisch (samenwerken)',
  safety: 'Digitale veiligheid',
});
export const levels = toOptions({ basic: 'Basis', intermediate: 'Gevorderd', advanced: 'Expert' });
export const deliveryForms = toOptions({
  classroom: 'Klassikaal',
  online: 'Online',
  personal: 'Persoonlijk',
  blended: 'Gemengd',
  microlearning: 'Microlearning',
  workshop: 'Workshop van een uur',
  walkIn: 'Inloopworkshop van 30 minuten',
});
export const newsKinds = toOptions({ article: 'Artikel', digitip: 'Digitip' });
export const contentTiers = toOptions({
  hero: 'Hero: eenmalig en groot',
  hub: 'Hub: komt terug',
  hygiene: 'Hygiëne: altijd beschikbaar',
});
export const audiences = toOptions({ employees: 'Medewerkers', teamLeads: 'Teamleiders' });
export const phaseKeys = ['0', '1', '2a', '2b', '3'] as const;
export type PhaseKey = (typeof phaseKeys)[number];
/** What a phase is called, without its number. */
export const phaseTitles: Record<PhaseKey, string> = {
  '0': 'Prikkelen',
  '1': 'Start',
  '2a': 'Zelfscan',
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
