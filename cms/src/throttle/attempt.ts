import type { Payload, PayloadRequest } from 'payload';

/** A try at the password of an account. */
export interface Attempt {
  payload: Payload;
  req: PayloadRequest;
  email: string;
  client: string;
  now: Date;
}
