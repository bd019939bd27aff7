import { refusal } from '../refusal.ts';
import { texts } from '../texts/texts.ts';

const shortest = 12;

/** @throws APIError for a password that is too short to be safe */
export function refuseShort(password: string): void {
  if (password.length < shortest) throw refusal(texts.errors.passwordShort, 400);
}
