import type { Rating } from './compute-readability.ts';

/** Words of Douma's norms. */
const ratings: Record<Rating, string> = {
  veryHard: 'heel moeilijk',
  hard: 'moeilijk',
  fairlyHard: 'best moeilijk',
  normal: 'gewoon',
  fairlyEasy: 'best makkelijk',
  easy: 'makkelijk',
  veryEasy: 'heel makkelijk',
};

/** Texts of the advice about readability: Dutch, language level B1. */
export const readabilityMessages = {
  heading: 'Leest dit makkelijk?',
  score: (score: number, rating: Rating) =>
    `Leesgemak: ${String(score)} van 100 (${ratings[rating]}).`,
  explanation:
    'Dit is een hint, geen oordeel. De formule van Flesch-Douma telt hoe lang je zinnen en woorden zijn. Of de tekst duidelijk is, weet de formule niet.',
  source: 'Lees hoe de formule werkt (opent in een nieuw tabblad)',
  longest: 'Dit zijn je langste zinnen. Kun je er kortere van maken?',
  sentence: (words: number) => `${String(words)} woorden:`,
} as const;
