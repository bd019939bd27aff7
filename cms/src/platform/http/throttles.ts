import { defineStore, text } from '../access/define-store.ts';

/** Counters of attempts, mails and writes, by a digest of whom they count. */
export const Throttles = defineStore(
  'throttles',
  [
    text('key', true),
    { name: 'count', type: 'number', required: true },
    { name: 'nextAt', type: 'date' },
    { name: 'expiresAt', type: 'date', required: true },
  ],
  {
    throttle: {
      key: 'Onleesbare afdruk van e-mailadres en netwerkadres',
      count: 'Aantal pogingen',
      nextAt: 'Wanneer een nieuwe poging mag',
      expiresAt: 'Tot wanneer dit telt',
    },
  },
);
