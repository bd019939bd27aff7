import { defineStore, text } from '../access/define-store.ts';

/** Every change that others must hear of, written in its own transaction. Source: decision 023. */
export const Outbox = defineStore(
  'outbox',
  [
    { name: 'v', type: 'number', required: true },
    text('type', true),
    text('tenantId'),
    text('subjectCollection'),
    text('subjectId'),
    {
      name: 'state',
      type: 'select',
      options: ['new', 'queued', 'done', 'dead'],
      required: true,
      defaultValue: 'new',
    },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'queuedAt', type: 'date' },
    text('errorCode'),
    // Times a mail was handed over without an answer: a crash may repeat it once, not more.
    { name: 'handovers', type: 'number', defaultValue: 0 },
  ],
  {
    none: [
      'v',
      'type',
      'tenantId',
      'subjectCollection',
      'state',
      'attempts',
      'queuedAt',
      'errorCode',
      'handovers',
    ],
    event: { subjectId: 'Nummer van het account of de uitnodiging waar een mail voor is' },
  },
);

/** Which consumer handled which event; unique, so that an effect happens once. */
export const ProcessedEvents = defineStore(
  'processed-events',
  [
    text('key', true),
    text('consumer', true),
    text('event', true),
    { name: 'handledAt', type: 'date', required: true },
  ],
  { none: ['key', 'consumer', 'event', 'handledAt'] },
);
