import { nameProblem } from './name-problem.ts';

/** What a mail calls somebody: their name, unless it is from before names were checked and is no name. */
export const displayName = (name: string, otherwise = 'collega'): string =>
  nameProblem(name) ? otherwise : name;
