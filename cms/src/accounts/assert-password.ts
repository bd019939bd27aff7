import { refusal } from '../refusal.ts';
import { texts } from '../texts/texts.ts';

/** Characters, without spaces around them. */
export const shortestPassword = 12;

/** With the limits on guessing, somebody who knows the account needs centuries for so many. */
const fewestGuesses = 1e9;

/**
 * Judges a password that somebody chooses, without the spaces around it. What is saved is what they typed.
 * @param personal the address and name of the account: what others try first
 * @throws APIError 400 for a password that is too short, that many people use, or that is about the account
 */
export async function assertPassword(password: string, personal: readonly string[]): Promise<void> {
  const trimmed = password.trim();
  if (Array.from(trimmed).length < shortestPassword) {
    throw refusal(texts.errors.passwordShort, 400);
  }
  // Its dictionaries take four megabytes, which only a process that judges a password needs.
  const { estimateGuesses } = await import('./estimate-guesses.ts');
  if (estimateGuesses(trimmed, personal) < fewestGuesses) {
    throw refusal(texts.errors.passwordCommon, 400);
  }
}
