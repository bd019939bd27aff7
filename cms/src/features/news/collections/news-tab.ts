import { isRecord, isText } from '@digivaardig/contracts/guards';
import type { Field, Tab } from 'payload';
import { newsKinds, weekdays } from '#platform/fields/select-options.ts';
import { messages } from '#platform/i18n/messages.ts';
import { newsMessages } from '../messages.ts';
import { maxPeriods } from '../publishing/periods.ts';
import { keepHolidaysSetSince, openedHolidaysField } from './opened-holidays.ts';

const dayField = (name: string, label: string): Field => ({
  name,
  label,
  type: 'date',
  required: true,
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
});

const maxMoments = 50;

const findMomentsProblem = (value: unknown): string | null =>
  Array.isArray(value) && value.length > maxMoments ? newsMessages.errors.manyMoments : null;

const toRows = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** Periods begin before they end. */
function validatePeriods(value: unknown): string | true {
  const rows = toRows(value);
  if (rows.length > maxPeriods) return newsMessages.errors.manyPeriods;
  const isReversed = rows.some(
    ({ start, end }) =>
      isText(start) && isText(end) && new Date(start).getTime() > new Date(end).getTime(),
  );
  return isReversed ? messages.errors.periodOrder : true;
}

/** Two slots at one moment would be one. */
function areMomentsUnique(value: unknown): boolean {
  const moments = toRows(value).flatMap(({ weekday, time }) =>
    isText(weekday) && isText(time) && weekday && time ? [weekday + time] : [],
  );
  return new Set(moments).size === moments.length;
}

/** When a municipality's news appears: slots in the week, and periods without. */
export const newsTab: Tab = {
  label: 'Nieuws',
  admin: {
    description:
      'Op deze vaste momenten gaat het eerste artikel dat past uit de wachtrij naar de site. Verander je ze, dan schuift de nieuwskalender mee; wat vaststaat blijft staan.',
  },
  fields: [
    {
      name: 'newsSlots',
      label: 'Vaste momenten in de week',
      labels: { singular: 'Moment', plural: 'Momenten' },
      type: 'array',
      maxRows: maxMoments,
      custom: { personalData: { none: ['weekday', 'time', 'takes', 'series'] } },
      // An own check stands in the place of Payload's, its bound included.
      validate: (value: unknown) =>
        findMomentsProblem(value) ?? (areMomentsUnique(value) || newsMessages.errors.sameMoment),
      defaultValue: [
        { weekday: '2', time: '09:00' },
        { weekday: '4', time: '09:00' },
      ],
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'weekday', label: 'Dag', type: 'select', options: weekdays, required: true },
            {
              name: 'time',
              label: 'Tijd (Nederland)',
              type: 'text',
              required: true,
              validate: (value: string | null | undefined) =>
                /^([01]\d|2[0-3]):[0-5]\d$/.test(value ?? '') || newsMessages.errors.time,
            },
            {
              name: 'takes',
              label: 'Wat',
              type: 'select',
              defaultValue: 'any',
              options: [{ value: 'any', label: 'Alle nieuws' }, ...newsKinds],
            },
            {
              name: 'series',
              label: 'Naam van de reeks',
              type: 'text',
              maxLength: 40,
              admin: { description: 'Mag leeg. Bijvoorbeeld: Digidonderdag.' },
            },
          ],
        },
      ],
    },
    {
      name: 'newsHolidays',
      label: 'Weken zonder nieuws',
      labels: { singular: 'Periode', plural: 'Perioden' },
      type: 'array',
      maxRows: maxPeriods,
      custom: { personalData: { none: ['start', 'end'] } },
      validate: validatePeriods,
      hooks: { beforeValidate: [keepHolidaysSetSince] },
      admin: {
        description:
          'Bijvoorbeeld vakantieweken. In deze perioden verschijnt er niets. De communicatiemedewerker kan ze ook in de nieuwskalender kiezen.',
      },
      fields: [
        {
          type: 'row',
          fields: [dayField('start', 'Vanaf'), dayField('end', 'Tot en met')],
        },
      ],
    },
    openedHolidaysField,
  ],
};
