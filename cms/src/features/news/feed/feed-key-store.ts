import { defineStore, text } from '#platform/access/define-store.ts';

/** Personal addresses of a feed, by the digest of their key; one for a person in a municipality. */
export const FeedKeys = defineStore(
  'feed-keys',
  [
    text('hash', true),
    text('userId', true),
    text('tenantId', true),
    // The membership that it was made in; a later one has another key.
    text('membershipKey', true),
  ],
  {
    none: ['membershipKey'],
    feed: {
      hash: 'Onleesbare afdruk van het adres',
      userId: 'Nummer van je account',
      tenantId: 'Van welke gemeente het nieuws is',
      createdAt: 'Wanneer je het adres maakte',
    },
  },
);
