import type { ApolloClient } from '@apollo/client';
import type { Caller } from './cms-client/call-cms.ts';

declare global {
  namespace App {
    interface Locals {
      /** The visitor's session token, from the cookie. */
      token: string | undefined;
      /** One Apollo client a request, so that no answer reaches another visitor. */
      client: ApolloClient;
      /** For calls to the cms outside GraphQL: where, and for whom. */
      caller: Caller;
      /** True once a page knows that it shows every stranger the same. */
      openToAll: boolean;
      /** Whose changes change such a page: the id of a municipality, or `ANYTHING`; unknown, it is not kept. */
      subject: string | undefined;
      /** The closed page that sign-in stands in for. */
      signInFor: string | undefined;
    }
  }
}
