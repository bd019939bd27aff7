import type { SlotRule } from '../features/news/publishing/list-slots.ts';

/** A slot at nine that takes any news. */
export const plainSlot = (weekday: number, time = '09:00'): SlotRule => ({
  weekday,
  time,
  series: null,
  takes: null,
});

/** A tip each Thursday. */
export const digidonderdag: SlotRule = {
  weekday: 4,
  time: '12:00',
  series: 'Digidonderdag',
  takes: 'digitip',
};
