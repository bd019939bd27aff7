import type { ClientField } from 'payload';

/** Where a field stands in the tabs of a form. */
export interface FieldTab {
  /** Position of the tab, from 0. */
  index: number;
  tabLabel: string;
  fieldLabel: string;
}

const toText = (label: unknown, fallback: string): string =>
  typeof label === 'string' && label !== '' ? label : fallback;

/**
 * The field at a path within these fields, with numbers for rows of a list.
 * @returns the label of the deepest field that has one; undefined when the path leads nowhere
 */
function findLabel(fields: readonly ClientField[], path: readonly string[]): string | undefined {
  const [name = '', ...rest] = path;
  for (const field of fields) {
    const isNamed = 'name' in field && field.name !== '';
    if (isNamed && field.name === name) {
      const inner = 'fields' in field ? field.fields : [];
      const label = toText('label' in field ? field.label : undefined, name);
      const innerPath = /^\d+$/.test(rest[0] ?? '') ? rest.slice(1) : rest;
      return findLabel(inner, innerPath) ?? label;
    }
    const found = !isNamed && 'fields' in field ? findLabel(field.fields, path) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Finds the tab on which the field at a path stands; undefined when it stands on none. */
export function findTab(fields: readonly ClientField[], path: string): FieldTab | undefined {
  const tabs = fields.flatMap((field) => (field.type === 'tabs' ? field.tabs : []));
  for (const [index, tab] of tabs.entries()) {
    const fieldLabel = findLabel(tab.fields, path.split('.'));
    if (fieldLabel !== undefined) return { index, tabLabel: toText(tab.label, ''), fieldLabel };
  }
  return undefined;
}
