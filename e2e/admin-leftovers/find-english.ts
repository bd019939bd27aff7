/** English words that no Dutch text of the admin has. */
const englishWords =
  /\b(add|additional|and|are|been|block|bulk|cannot|checked|clear|clicking|close|collapse|columns?|copy|create|creating|deselect(?:ed)?|dismiss\w*|drag|draggable|drop|dropped|edit|editing|expand|fallback|fields?|files?|focused|from|has|hide|loading|locale|lock|MIME|modal|move|next|notifications|now|options?|password|press|previous|redo|remove|required|results|row|save|search|select|select-all|selectable|selected|settings|show|sort|sorted|sortable|submit|success(?:ful(?:ly)?)?|the|thumbnail|toggle|unchecked|undo|unlock|untitled|use|view|your)\b/i;

/** Words above that are Dutch in these phrases, or the name of something. */
const dutchPhrases = /\b(Excel|in de lift)\b/gi;

/** Keys, values and words that mean nothing to an editor. */
const remains =
  /\b(undefined|null|NaN|togglen|email)\b|\[object|\b[a-z]+:[a-z]+[A-Z]|^(true|false|waar|onwaar)$|\d+\.\d+ op \d|\d of \d|\w Of \w|^Upload(s)?$|Huurder|Tenant|Herstelling succesvol/i;

/** Words that differ from these only in a capital are right. */
const rightCase = /\w of \w/;

/** Tells whether a text of the admin is English, or a remainder that says nothing to an editor. */
export function isLeftover(text: string): boolean {
  const dutch = text.replaceAll(dutchPhrases, '').replaceAll(new RegExp(rightCase, 'g'), '');
  return englishWords.test(dutch) || remains.test(dutch);
}
