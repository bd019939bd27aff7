import { findNameProblem } from './find-name-problem.ts';

/**
 * The name of a person in a mail; a neutral word for a name that is older than the check of names
 * and fails it.
 */
export const toDisplayName = (name: string, otherwise = 'collega'): string =>
  findNameProblem(name) ? otherwise : name;
