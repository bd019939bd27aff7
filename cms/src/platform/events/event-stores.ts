import { defineStore, text } from '../access/define-store.ts';

/** The outbox: every event, written in the transaction of its change. Source: decision 023. */
export const Outbox = defineStore('outbox', [
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
  // The number of deliveries without an answer: a crash may repeat a mail once, not more.
  { name: 'handovers', type: 'number', defaultValue: 0 },
]);

/** Which consumer handled which event. The key is unique, so that each effect happens once. */
export const ProcessedEvents = defineStore('processed-events', [
  text('key', true),
  text('consumer', true),
  text('event', true),
  { name: 'handledAt', type: 'date', required: true },
]);
