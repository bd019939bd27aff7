import { findNameProblem } from './find-name-problem.ts';

/**
 * What a mail calls somebody: their name, unless it is from before names were checked and is no
 * name.
 */
export const toDisplayName = (name: string, otherwise = 'collega'): string =>
  findNameProblem(name) ? otherwise : name;
