import { userError } from '#platform/errors/user-error.ts';
import { messages } from '#platform/i18n/messages.ts';
import { accountMessages } from '../messages.ts';
import { simulatePasswordCheck } from '../throttle/simulate-password-check.ts';

/** The minimum length in characters, without surrounding spaces. */
const minPasswordLength = 12;

/** At the rate limits of sign-in, this many guesses take centuries. */
const minGuesses = 1e10;

/**
 * Normalises a password for checking: invisible characters and other forms of the same letters add
 * no strength.
 */
const normalisePassword = (password: string): string =>
  password
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .trim();

/**
 * Finds what is wrong with a new password; null when nothing is. The password is saved as it was
 * typed, with its letters composed.
 * @param personal email address, name and municipality names of the account, which others try first
 */
async function findPasswordProblem(
  password: string,
  personal: readonly string[],
): Promise<string | null> {
  // A lone surrogate is stored as another character, so it could not be typed again.
  if (!password.isWellFormed()) return messages.errors.oddData;
  const normalised = normalisePassword(password);
  if (Array.from(normalised).length < minPasswordLength)
    return accountMessages.errors.passwordShort;
  // Loaded on demand: the dictionaries take four megabytes.
  const { estimateGuesses } = await import('../model/estimate-guesses.ts');
  return estimateGuesses(normalised, personal) < minGuesses
    ? accountMessages.errors.passwordCommon
    : null;
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
 * Whether a password is good enough for a new account. Takes as long as verifying the password of
 * an existing account.
 */
export async function isGoodNewPassword(
  password: string,
  personal: readonly string[],
): Promise<boolean> {
  await simulatePasswordCheck();
  return (await findPasswordProblem(password, personal)) === null;
}
