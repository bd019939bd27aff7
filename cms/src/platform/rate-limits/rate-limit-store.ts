import { defineStore, text } from '../access/define-store.ts';

/**
 * The counts of the limits that all processes share, by a digest of whom they count.
 * `rate-limiter-flexible` writes the rows; the names of the fields are its own.
 */
export const RateLimits = defineStore(
  'rate-limits',
  [
    text('key', true),
    { name: 'points', type: 'number', required: true },
    { name: 'expire', type: 'date', required: true },
  ],
  {
    throttle: {
      key: 'Onleesbare afdruk van e-mailadres en netwerkadres',
      points: 'Aantal pogingen',
      expire: 'Tot wanneer dit telt',
    },
  },
);
