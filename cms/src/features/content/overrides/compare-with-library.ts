import type { Field } from 'payload';
import { diffText, type DiffSegment } from './diff-text.ts';
import { formatFieldValue, type Titles } from './format-field-value.ts';
import { isSameValue } from '#platform/rich-text/is-same-value.ts';
import type { Override } from '../reading/shared-documents.ts';

/** How one field of an own version differs from the library. */
export interface FieldComparison {
  path: string;
  label: string;
  /** Whether the library changed since the municipality overrode this field. */
  waiting: boolean;
  /** The municipality’s value as lines; empty when the field is blank. */
  own: string[];
  /** The library’s present value as lines. */
  library: string[];
  /** What the library changed since the baseline; empty without a change. */
  libraryChange: DiffSegment[];
  /** What would change in the municipality's value if the field followed the library. */
  changeByFollowing: DiffSegment[];
}

type Values = Readonly<Record<string, unknown>>;

interface Versions {
  fields: readonly Field[];
  overrides: readonly Override[];
  own: Values;
  library: Values;
  titles: Titles;
}

/**
 * The data field of this name, also inside rows and tabs without a name; undefined when there is
 * none.
 */
export function findField(fields: readonly Field[], name: string): Field | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field;
    const inner =
      'fields' in field && !('name' in field && field.name)
        ? findField(field.fields, name)
        : undefined;
    if (inner) return inner;
  }
  return undefined;
}

/** Whether the library changed since the municipality overrode this field. */
export const hasLibraryUpdate = ({ path, seen }: Override, library: Values): boolean =>
  !isSameValue(seen, library[path]);

/** Compares every overridden field with the library, in the order of the overrides. */
export function compareWithLibrary({
  fields,
  overrides,
  own,
  library,
  titles,
}: Versions): FieldComparison[] {
  return overrides.flatMap((override): FieldComparison[] => {
    const { path, seen } = override;
    const field = findField(fields, path);
    if (!field) return [];
    const read = (value: unknown) => formatFieldValue(field, value, titles);
    const waiting = hasLibraryUpdate(override, library);
    const label = 'label' in field && typeof field.label === 'string' ? field.label : path;
    return [
      {
        path,
        label,
        waiting,
        own: read(own[path]),
        library: read(library[path]),
        libraryChange: waiting ? diffText(read(seen), read(library[path])) : [],
        changeByFollowing: diffText(read(own[path]), read(library[path])),
      },
    ];
  });
}
