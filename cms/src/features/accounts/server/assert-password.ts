import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { simulatePasswordCheck } from '../throttle/simulate-password-check.ts';

/** Characters, without spaces around them. */
const minPasswordLength = 12;

/** With the limits on guessing, somebody who knows the account needs centuries for so many. */
const minGuesses = 1e10;

/**
 * What is judged: as it reads. Marks that nobody sees and other forms of the same letters add
 * nothing to guess.
 */
const normalisePassword = (password: string): string =>
  password
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .trim();

/**
 * What is wrong with a password that somebody chooses; null when nothing is. What is saved is what
 * they typed.
 * @param personal the address and name of the account and of its municipalities: what others try
 * first
 */
async function findPasswordProblem(
  password: string,
  personal: readonly string[],
): Promise<string | null> {
  // Half a character is stored as another one, so it could not be typed again.
  if (!password.isWellFormed()) return messages.errors.oddData;
  const normalised = normalisePassword(password);
  if (Array.from(normalised).length < minPasswordLength) return messages.errors.passwordShort;
  // Its dictionaries take four megabytes, which only a process that judges a password needs.
  const { estimateGuesses } = await import('../model/estimate-guesses.ts');
  return estimateGuesses(normalised, personal) < minGuesses ? messages.errors.passwordCommon : null;
}

/**
 * @throws APIError 400 for a password that is too short, that many people use, or that is about the
 * account
 */
export async function assertPassword(password: string, personal: readonly string[]): Promise<void> {
  const problem = await findPasswordProblem(password, personal);
  if (problem) throw userError(problem, 400);
}

/**
 * Is this good enough for a new account? Takes as long as checking the password of an account that
 * is there.
 */
export async function isGoodNewPassword(
  password: string,
  personal: readonly string[],
): Promise<boolean> {
  await simulatePasswordCheck();
  return (await findPasswordProblem(password, personal)) === null;
}
