/** The theme of a library article, by slug; articles without one are about learning itself. */
export const newsThemes: Readonly<Record<string, string>> = {
  'digidonderdag-plak-meer-dan-een-ding': 'ict-basisvaardigheden',
  'digidonderdag-gesloten-tabblad-terug': 'werken-met-internet',
  'digidonderdag-vergrendel-je-scherm': 'privacy-en-informatieveiligheid',
  'geen-gegevens-van-inwoners-in-een-chatbot': 'technologie',
  'digidonderdag-zoek-in-een-lange-tekst': 'office-365',
  'digidonderdag-maak-een-schermafdruk': 'ict-basisvaardigheden',
  'oeps-verkeerde-ontvanger': 'privacy-en-informatieveiligheid',
  'digidonderdag-verstuur-je-mail-later': 'office-365',
  'van-papieren-lijst-naar-tablet': 'applicaties',
  'digidonderdag-praat-in-plaats-van-typen': 'apps-en-instellingen',
  'digidonderdag-twee-vensters-naast-elkaar': 'ict-basisvaardigheden',
  'digidonderdag-plak-zonder-opmaak': 'office-365',
  'duidelijke-brief-scheelt-telefoontjes': 'informatievaardigheden',
  'digidonderdag-scan-papier-met-je-telefoon': 'apps-en-instellingen',
  'digidonderdag-lees-mee-in-een-vergadering': 'thuiswerken',
  'digidonderdag-een-uur-zonder-meldingen': 'apps-en-instellingen',
};
