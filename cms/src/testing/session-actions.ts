import { type Answer, callRest } from './call-cms.ts';
import { password, type SignedIn } from './make-person.ts';

/** What somebody does with their session, beside whom others change their account. */
export interface SessionAction {
  name: string;
  run: (person: SignedIn) => Promise<Answer>;
}

export const sessionActions: readonly SessionAction[] = [
  {
    name: 'signing in',
    run: ({ email }) => callRest(null, 'POST', '/users/login', { email, password }),
  },
  {
    name: 'refreshing a session',
    run: ({ token }) => callRest(token, 'POST', '/users/refresh-token'),
  },
  { name: 'signing out', run: ({ token }) => callRest(token, 'POST', '/users/logout') },
];
