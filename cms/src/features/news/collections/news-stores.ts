import { defineStore, text } from '#platform/access/define-store.ts';

/**
 * Up to which moment a municipality's slots were looked at: what lies before is filled or lapsed.
 */
export const NewsWatermarks = defineStore(
  'news-watermarks',
  [
    text('tenantId', true),
    { name: 'checkedUntil', type: 'date', required: true },
    // Every change of the calendar writes here, so that of two in the same instant one waits for the
    // other.
    { name: 'changes', type: 'number', defaultValue: 0 },
  ],
  { none: ['tenantId', 'checkedUntil', 'changes'] },
);

/** Slots that an officer wants empty, each once. */
export const NewsSkips = defineStore(
  'news-skips',
  [text('tenantId', true), { name: 'slotAt', type: 'date', required: true }],
  { none: ['tenantId', 'slotAt'] },
);

/**
 * Since when a municipality has too few weeks with news ahead, and when its officers were notified;
 * empty when it has enough.
 */
export const NewsShortages = defineStore(
  'news-shortages',
  [text('tenantId', true), { name: 'since', type: 'date' }, { name: 'toldAt', type: 'date' }],
  { none: ['tenantId', 'since', 'toldAt'] },
);
