import type { ClientField } from 'payload';
import { describe, expect, it } from 'vitest';
import { findTab } from './find-tab.ts';

const field = (data: object) => data as ClientField;
const fields = [
  field({ type: 'text', name: 'name', label: 'Naam' }),
  field({
    type: 'tabs',
    tabs: [
      { label: 'Home', fields: [field({ type: 'text', name: 'title', label: 'Kop' })] },
      {
        label: 'Privacy',
        fields: [
          field({
            type: 'group',
            name: 'privacy',
            label: false,
            fields: [
              field({ type: 'email', name: 'mail', label: 'E-mailadres' }),
              field({
                type: 'row',
                fields: [field({ type: 'date', name: 'day', label: 'Gecontroleerd op' })],
              }),
              field({
                type: 'array',
                name: 'rows',
                label: 'Regels',
                fields: [field({ type: 'text', name: 'text', label: 'Tekst' })],
              }),
            ],
          }),
        ],
      },
    ],
  }),
];

describe('findTab', () => {
  it.each([
    ['title', { index: 0, tabLabel: 'Home', fieldLabel: 'Kop' }],
    ['privacy.mail', { index: 1, tabLabel: 'Privacy', fieldLabel: 'E-mailadres' }],
    ['privacy.day', { index: 1, tabLabel: 'Privacy', fieldLabel: 'Gecontroleerd op' }],
    ['privacy.rows', { index: 1, tabLabel: 'Privacy', fieldLabel: 'Regels' }],
    ['privacy.rows.2.text', { index: 1, tabLabel: 'Privacy', fieldLabel: 'Tekst' }],
  ])('finds the tab of %s', (path, tab) => {
    expect(findTab(fields, path)).toEqual(tab);
  });

  it.each(['name', 'mail', 'nergens', ''])('finds none for %j', (path) => {
    expect(findTab(fields, path)).toBeUndefined();
  });
});
