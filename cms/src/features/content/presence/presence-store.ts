import { defineStore, text } from '#platform/access/define-store.ts';

/** Who has which document open: a row lasts two minutes. */
export const EditorsPresent = defineStore(
  'editors-present',
  [
    text('subject', true),
    text('userId', true),
    text('name', true),
    { name: 'seenAt', type: 'date', required: true },
  ],
  {
    presence: {
      subject: 'Welk document open staat',
      userId: 'Nummer van het account',
      name: 'Naam',
      seenAt: 'Wanneer dat voor het laatst zo was',
    },
  },
);
