import { AuthenticationError, type Payload, type PayloadRequest } from 'payload';

const passwordCheck = 'passwordCheck';

/** Whether this sign-in only checks a password, without a session. */
export const isPasswordCheck = ({ context }: Pick<PayloadRequest, 'context'>): boolean =>
  context[passwordCheck] === true;

/**
 * Whether this is the password of the account with this address. Payload checks it; no session
 * starts.
 */
export async function verifyPassword(
  payload: Payload,
  email: string,
  password: string,
): Promise<boolean> {
  try {
    const context = { [passwordCheck]: true };
    await payload.login({ collection: 'users', data: { email, password }, context });
    return true;
  } catch (error) {
    if (error instanceof AuthenticationError) return false;
    throw error;
  }
}
