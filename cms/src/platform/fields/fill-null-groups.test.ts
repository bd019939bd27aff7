import type { FlattenedField } from 'payload';
import { expect, it } from 'vitest';
import { fillNullGroups } from './fill-null-groups.ts';

const group = { name: 'help', type: 'group', flattenedFields: [{ name: 'title', type: 'text' }] };
const fields = [
  group,
  { name: 'rows', type: 'array', flattenedFields: [group] },
  { name: 'title', type: 'text' },
] as unknown as FlattenedField[];

it('empties groups that are null, in lists too, and leaves all else', () => {
  expect(
    fillNullGroups(fields, { help: null, rows: [{ help: null }, null, 5], title: null, x: null }),
  ).toEqual({ help: {}, rows: [{ help: {} }, null, 5], title: null, x: null });
  expect(fillNullGroups(fields, { help: { title: null }, rows: null })).toEqual({
    help: { title: null },
    rows: null,
  });
  expect(fillNullGroups(fields, { help: 5 })).toEqual({ help: 5 });
  expect(fillNullGroups(fields, {})).toEqual({});
});
