/*
 * The Dutch stemmer of Kraaij and Pohlmann, as Snowball 3 has it (`dutch.sbl`, BSD-3-Clause): the
 * one that joins huis and huizen, brief and brieven, foto and foto's. `stem-dutch.test.ts` compares
 * it with Snowball's own output. The names of the steps are those of the algorithm.
 */

const VOWELS = 'aeiouyàáâäèéêëìíîïòóôöùúûü';
const AEIOU = VOWELS.replace('y', '');
const E = 'eèéêë';
const AIOU = AEIOU.replaceAll(/[eèéêë]/g, '');

/** A word while it is stemmed, with the starts of its regions R1 and R2. */
interface State {
  word: string;
  p1: number;
  p2: number;
}

const isIn = (letters: string, letter: string | undefined): boolean =>
  letter !== undefined && letters.includes(letter);

const isOutside = (letters: string, letter: string | undefined): boolean =>
  letter !== undefined && !letters.includes(letter);

const endsWithVowel = (stem: string): boolean => isIn(VOWELS, stem.at(-1)) || stem.endsWith('ij');

const endsWithConsonant = (stem: string): boolean =>
  isOutside(VOWELS, stem.at(-1)) && !stem.endsWith('ij');

/** The index after the vowels that stand at `start`; `ij` is one vowel. */
function skipVowels(word: string, start: number): number {
  let at = start;
  for (;;) {
    if (word.startsWith('ij', at)) at += 2;
    else if (isIn(VOWELS, word[at])) at += 1;
    else return at;
  }
}

/** The index after the first consonant that follows vowels; undefined when there is none. */
function findRegion(word: string, start: number): number | undefined {
  let at = start;
  while (isOutside(VOWELS, word[at])) at += 1;
  const end = skipVowels(word, at);
  return end > at && isOutside(VOWELS, word[end]) ? end + 1 : undefined;
}

function measure(word: string): State {
  const p1 = findRegion(word, 0);
  const p2 = p1 === undefined ? undefined : findRegion(word, p1);
  return { word, p1: p1 ?? word.length, p2: p2 ?? word.length };
}

/** Writes the last vowel twice where spelling doubles it: `wak` of `waken` becomes `waak`. */
function lengthenVowel(word: string): string {
  const last = word.at(-1);
  if (last === undefined || isIn(`${VOWELS}wx`, last)) return word;
  const before = word.slice(0, -1);
  if (before.endsWith('eë')) return `${before.slice(0, -2)}eëe${last}`;
  if (before.endsWith('ië')) return `${before.slice(0, -2)}iee${last}`;
  const vowel = before.at(-1);
  if (!isIn(AEIOU, vowel) || vowel === 'ë' || vowel === 'ì' || vowel === 'í') return word;
  if (vowel === 'i' || vowel === 'î' || vowel === 'ï') return word;
  const stem = before.slice(0, -1);
  if (stem !== '' && isIn(AEIOU, stem.at(-1))) return word;
  if (isIn(E, vowel)) {
    const third = stem.slice(0, -1);
    if (isIn(AIOU, third.at(-1)) || (third.length === 1 && isIn(E, third))) return word;
    if (isIn(AIOU, third.at(-2)) && isOutside(AEIOU, third.at(-3))) return word;
  }
  return `${stem}${vowel ?? ''}${vowel ?? ''}${last}`;
}

/** The new word; undefined when the step changes nothing. */
type Change = (stem: string, state: State) => string | undefined;

/** Changes by ending. Only the longest ending that a word has counts. */
type Step = ReadonlyMap<string, Change>;

const inR1 = (stem: string, { p1 }: State): boolean => p1 <= stem.length;
const inR2 = (stem: string, { p2 }: State): boolean => p2 <= stem.length;
const inR1AfterConsonant = (stem: string, state: State): boolean =>
  inR1(stem, state) && endsWithConsonant(stem);
const inR1AfterVowel = (stem: string, state: State): boolean =>
  inR1(stem, state) && endsWithVowel(stem);

type Condition = (stem: string, state: State) => boolean;

const replace =
  (condition: Condition, ending: string): Change =>
  (stem, state) =>
    condition(stem, state) ? stem + ending : undefined;
const replaceAndLengthen =
  (condition: Condition, ending = ''): Change =>
  (stem, state) =>
    condition(stem, state) ? lengthenVowel(stem + ending) : undefined;
const always = () => true;

function applyStep(step: Step, state: State): string | undefined {
  const { word } = state;
  for (let length = Math.min(8, word.length); length > 0; length -= 1) {
    const change = step.get(word.slice(word.length - length));
    if (change) return change(word.slice(0, word.length - length), state);
  }
  return undefined;
}

/** A plural on -es. */
const changeEs: Change = (stem, state) => {
  const before = stem.slice(0, -2);
  if (stem.endsWith('ar') && inR1AfterConsonant(before, state)) return lengthenVowel(stem);
  if (stem.endsWith('er') && inR1AfterConsonant(before, state)) return stem;
  return inR1AfterConsonant(stem, state) ? `${stem}e` : undefined;
};

/** A plural or verb on -en. */
const changeEn: Change = (stem, state) => {
  if (stem.endsWith('hed') && inR1(stem.slice(0, -3), state)) return `${stem.slice(0, -3)}heid`;
  if (stem.endsWith('nd')) return stem;
  const before = stem.slice(0, -1);
  if (stem.endsWith('d') && inR1AfterConsonant(before, state)) return before;
  if (/[ij]$/.test(stem) && endsWithVowel(before)) return stem;
  return inR1AfterConsonant(stem, state) ? lengthenVowel(stem) : undefined;
};

/** A diminutive on -je. */
const changeJe: Change = (stem, state) => {
  if (stem.endsWith("'t")) return stem.slice(0, -2);
  if (stem.endsWith('et') && inR1AfterConsonant(stem.slice(0, -2), state)) return stem.slice(0, -2);
  if (stem.endsWith('rnt')) return stem.slice(0, -1);
  const before = stem.slice(0, -1);
  if (stem.endsWith('t') && inR1(before, state) && endsWithVowel(before.slice(0, -1))) {
    return before;
  }
  if (stem.endsWith('ink')) return `${stem.slice(0, -1)}g`;
  if (stem.endsWith('mp')) return before;
  if (stem.endsWith("'") && inR1(before, state)) return before;
  return inR1AfterConsonant(stem, state) ? stem : undefined;
};

const step1: Step = new Map<string, Change>([
  ['nde', replace(always, 'nd')],
  ['en', changeEn],
  [
    's',
    (stem, state) => {
      const isAfterT = stem.endsWith('t') && inR1(stem.slice(0, -1), state);
      return inR1AfterConsonant(stem, state) && !isAfterT ? stem : undefined;
    },
  ],
  ["'s", replace(always, '')],
  ['es', changeEs],
  ['ies', replace(inR1, 'ie')],
  ['aus', replace(inR1AfterVowel, 'au')],
  ['és', replace(inR1, 'é')],
]);

const step2: Step = new Map<string, Change>([
  ['de', replace(inR1AfterConsonant, '')],
  ['ge', replace(inR1, 'g')],
  ['ische', replace(inR1, 'isch')],
  ['je', changeJe],
  ['lijke', replace(inR1, 'lijk')],
  ['le', replaceAndLengthen(inR1, 'l')],
  ['ene', replaceAndLengthen(inR1AfterConsonant, 'en')],
  ['re', replace(inR1, 'r')],
  ['se', replace(inR1, 's')],
  ['te', replace(inR1, 't')],
  ['ieve', replace(inR1AfterConsonant, 'ief')],
]);

const changeIng: Change = (stem, state) => {
  if (stem.endsWith('ild')) return `${stem}er`;
  return inR1(stem, state) ? lengthenVowel(stem) : undefined;
};

const step3: Step = new Map<string, Change>([
  ['heid', replace(inR1, '')],
  ['fie', replaceAndLengthen(inR2, 'f')],
  ['gie', replaceAndLengthen(inR2, 'g')],
  ['atie', replace(inR1, 'eer')],
  ['isme', changeIng],
  ['ing', changeIng],
  ['arij', replace(inR1AfterConsonant, 'aar')],
  ['erij', changeIng],
  ['sel', replace(inR1, '')],
  ['rder', replace(always, 'r')],
  ['ster', replace(inR1, '')],
  ['iteit', replaceAndLengthen(inR1)],
  ['dst', replace(inR1AfterConsonant, 'd')],
  ['tst', replace(inR1AfterConsonant, 't')],
]);

const step4: Step = new Map<string, Change>([
  ...['end', 'erig', 'eriger', 'erigst'].map(
    (ending) => [ending, replaceAndLengthen(inR1AfterConsonant)] as const,
  ),
  ...['achtig', 'achtiger', 'achtigst', 'baar'].map(
    (ending) => [ending, replace(inR1, '')] as const,
  ),
  ['atief', replace(inR1, 'eer')],
  ['ioneel', replace(inR1, 'ie')],
  ['laar', replace(inR1AfterVowel, 'l')],
  ['naar', replace(inR1AfterVowel, 'n')],
  ['raar', replace(inR1AfterVowel, 'r')],
  ['tant', replace(inR1, 'teer')],
  ['lijker', replace(inR1, 'lijk')],
  ['lijkst', replace(inR1, 'lijk')],
]);

const changeIg: Change = (stem, state) =>
  inR1AfterConsonant(stem, state) && stem !== 'inn' ? lengthenVowel(stem) : undefined;

const step4Rest: Step = new Map(['ig', 'iger', 'igst'].map((ending) => [ending, changeIg]));

/** The ending of a past participle, once its ge- is gone. */
const step1c: Step = new Map<string, Change>([
  [
    'd',
    (stem, state) => {
      if (!inR1AfterConsonant(stem, state)) return undefined;
      if (stem.endsWith('n') && inR1(stem.slice(0, -1), state)) return undefined;
      return stem === 'in' ? 'inn' : stem;
    },
  ],
  [
    't',
    (stem, state) => {
      if (!inR1AfterConsonant(stem, state) || stem === 'en') return undefined;
      return stem.endsWith('h') && inR1(stem.slice(0, -1), state) ? undefined : stem;
    },
  ],
]);

/** Whether what follows a ge- can be a verb: three letters, and something after its vowels. */
function canFollowGe(rest: string): boolean {
  if (rest.length < 3) return false;
  let at = 0;
  while (at < rest.length && !rest.startsWith('ij', at) && !isIn(VOWELS, rest[at])) at += 1;
  return at < rest.length && skipVowels(rest, at) < rest.length;
}

const withoutTrema = (rest: string): string =>
  rest.startsWith('ë') ? `e${rest.slice(1)}` : rest.startsWith('ï') ? `i${rest.slice(1)}` : rest;

/** Words such as geval and gevaar, in which ge- is no prefix. */
const belongsToGe = (rest: string): boolean => /^(?:eft|vaa|val(?!i)|vare)/.test(rest);

function losePrefix(word: string): string | undefined {
  const rest = word.slice(2);
  if (!word.startsWith('ge') || !canFollowGe(rest) || belongsToGe(rest)) return undefined;
  return withoutTrema(rest);
}

function loseInfix(word: string): string | undefined {
  const at = word.indexOf('ge', 1);
  if (at === -1) return undefined;
  const rest = word.slice(at + 2);
  return canFollowGe(rest) ? word.slice(0, at) + withoutTrema(rest) : undefined;
}

/** Writes the end as Dutch spells it: no double consonant, and f and s for v and z. */
function spellEnd(word: string): string {
  if (/([bcdfghjklmpqrstwxvz])\1$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('nn')) return word === 'inn' ? word : word.slice(0, -1);
  return word.replace(/v$/, 'f').replace(/z$/, 's');
}

/**
 * The stem of a Dutch word, which its other forms share.
 * @param word in small letters, with its accents (NFC)
 */
export function stemDutch(word: string): string {
  const stemmed = { ...measure(word), isStemmed: false };
  const apply = (changed: string | undefined): boolean => {
    if (changed === undefined) return false;
    stemmed.word = changed;
    stemmed.isStemmed = true;
    return true;
  };
  for (const step of [step1, step2, step3]) apply(applyStep(step, stemmed));
  if (!apply(applyStep(step4, stemmed))) apply(applyStep(step4Rest, stemmed));
  for (const lose of [losePrefix, loseInfix]) {
    if (!apply(lose(stemmed.word))) continue;
    Object.assign(stemmed, measure(stemmed.word));
    apply(applyStep(step1c, stemmed));
  }
  const shortened = stemmed.word.replace(/([fkp])t$/, '$1');
  const isShortened = shortened !== stemmed.word;
  return stemmed.isStemmed || isShortened ? spellEnd(shortened) : shortened;
}
