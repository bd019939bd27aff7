import { isRecord, isText } from '@digivaardig/contracts/guards';
import type { Field, FieldHook } from 'payload';
import { noPersonalData } from '#platform/privacy/personal-data.ts';
import { listKeys, mergeHolidays, toRows } from './merge-holidays.ts';

const fieldName = 'openedHolidays';

/** Merges what a form sends for the periods; a caller that omits what it was opened with means all. */
export const keepHolidaysSetSince: FieldHook = ({ operation, originalDoc, siblingData, value }) => {
  const { [fieldName]: opened }: Record<string, unknown> = siblingData;
  if (operation !== 'update' || !isText(opened) || !isRecord(originalDoc)) return value as unknown;
  const keys = opened.split(' ').filter((key) => key !== '');
  return mergeHolidays(keys, toRows(value), toRows(originalDoc['newsHolidays']));
};

/** The periods with which a form was opened. Filled when read, sent back, and never stored. */
export const openedHolidaysField: Field = {
  name: fieldName,
  label: 'Weken zonder nieuws bij het openen',
  type: 'text',
  virtual: true,
  custom: noPersonalData,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  hooks: {
    afterRead: [({ siblingData }) => listKeys(toRows(siblingData['newsHolidays'])).join(' ')],
  },
};
