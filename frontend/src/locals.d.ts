import type { Caller } from './cms-client/call-cms.ts';

declare global {
  namespace App {
    interface Locals {
      /** The user's session token, from the cookie. */
      token: string | undefined;
      /** Who asks the cms on behalf of the user, for queries and other calls. */
      caller: Caller;
      /** When the page is rendered; paper shows the day. */
      renderedAt: Date;
      /** True once a page knows that every anonymous visitor may see it. */
      isPublic: boolean;
      /**
       * The tenant whose changes invalidate the page: the id of a municipality, or `ALL_TENANTS`. A
       * page that sets none is not cached.
       */
      tenantId: string | undefined;
      /** The path of the page that the sign-in page replaces. */
      signInReturnPath: string | undefined;
    }
  }
}
