import { AuthenticationError, type Payload, type PayloadRequest } from 'payload';

const passwordCheck = 'passwordCheck';

/** Does this sign-in only ask whether a password is right? Then nobody is signed in. */
export const isPasswordCheck = ({ context }: Pick<PayloadRequest, 'context'>): boolean =>
  context[passwordCheck] === true;

/** Is this the password of the account with this address? Payload checks it; no session is made. */
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
