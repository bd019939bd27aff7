import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as dutch } from '@zxcvbn-ts/language-nl-be';

/** Words that people here choose first, beside those of the dictionaries. */
const ownWords = ['digivaardig', 'gemeente', 'welkom'];

let estimator: ZxcvbnFactory | undefined;

/**
 * Estimates the number of guesses that a password withstands from somebody who knows common
 * passwords, Dutch words and names, and these words about its owner. Source: zxcvbn (Wheeler,
 * USENIX Security 2016).
 * @param personal the words that others try first; see `listPersonalWords`
 */
export function estimateGuesses(password: string, personal: readonly string[]): number {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...common, ...dutch },
    graphs: adjacencyGraphs,
    // Only the beginning of a longer password is estimated: the time that it takes would reveal its
    // length.
    maxLength: 40,
  });
  const words = personal.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]);
  const dictionary = [...ownWords, ...words.filter((word) => word.length > 2)];
  return estimator.check(password, dictionary).guesses;
}
