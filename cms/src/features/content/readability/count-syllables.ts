/**
 * Vowels that sound as one, longest first. A trema begins a new syllable, unless the letter with it
 * is the first of a pair itself: be-ëin-di-gen.
 */
const vowelGroup =
  /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|ai|ëi|ïe|y(?![aeiou])|[aeiouáéíóúàèìòùâêîôûäëïöü]/g;

/**
 * Counts the syllables of a Dutch word by its groups of vowels. An estimate: words from other
 * languages may differ. A word without vowels, such as a number, counts as one.
 */
export const countSyllables = (word: string): number =>
  Math.max(1, word.toLowerCase().match(vowelGroup)?.length ?? 0);
