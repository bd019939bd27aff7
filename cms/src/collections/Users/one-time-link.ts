import type { Payload } from 'payload';
import { env } from '../../env.ts';

/** Makes a link by which the owner of an account sets the password: works once, for three days. */
export async function oneTimeLink(payload: Payload, email: string): Promise<string> {
  const code = await payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
  });
  return `${env.SITE_URL}/wachtwoord?code=${encodeURIComponent(code)}`;
}
