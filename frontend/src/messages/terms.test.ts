import * as dictionary from '@digivaardig/contracts/terms';
import { expect, it } from 'vitest';
import { terms } from './terms.ts';

const words = new Set(Object.values(dictionary).flatMap((list) => Object.values(list)));

it.each(Object.entries(terms))('readers see only words of the dictionary for a %s', (_, list) => {
  expect(Object.values(list).filter((word) => !words.has(word))).toEqual([]);
});
