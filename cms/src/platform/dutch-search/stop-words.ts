import { toPlainWord } from './words.ts';

/**
 * Words that stand in nearly every text and tell nothing of what it is about. A search for them
 * alone finds nothing.
 */
const stopWords: ReadonlySet<string> = new Set(
  `aan al alle allemaal alleen als altijd andere bij ben bent daar dan dat de deze die dit doe doen
  doet dus een en er gaan gaat geen geef had heb hebben heeft hem het hier hij hoe hun iemand iets ik
  in is je jij jou jouw jullie kan kun kunnen kunt maar me meer mee men met mij mijn moet moeten na
  naar niet nog nu of om omdat onder ons onze ook op over per te tegen toch toen tot u uit uw van veel
  via voor want waar waarom was wat we wel welk welke werd wie wij wil willen word worden wordt zal ze
  zich zij zijn zo zoals zonder zou`
    .split(/\s+/)
    // A program of Office, and the lesson on it.
    .filter((word) => word !== 'word'),
);

/** Whether a word tells nothing of what a text is about. */
export const isStopWord = (word: string): boolean => stopWords.has(toPlainWord(word));
