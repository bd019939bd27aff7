import type { Payload, PayloadRequest } from 'payload';

/** An attempt at the password of an account. */
export interface Attempt {
  payload: Payload;
  req: PayloadRequest;
  email: string;
  /** The account with this address; null when there is none. */
  accountId: string | null;
  client: string;
}
