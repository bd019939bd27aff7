import type { Field } from 'payload';
import { diffText, type DiffSegment } from './diff-text.ts';
import { describePath } from './describe-path.ts';
import { findField } from './find-field.ts';
import type { Titles } from './format-field-value.ts';
import { formatPath } from './format-path.ts';
import { isSameOrder } from '../model/arrange-blocks.ts';
import { expandContent, orderPath, toFieldName } from '../model/content-paths.ts';
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

/** Whether the library changed since the municipality overrode this field. */
export function hasLibraryUpdate({ path, seen }: Override, library: Values): boolean {
  const present = expandContent(library)[path];
  return path === orderPath ? !isSameOrder(seen, present) : !isSameValue(seen, present);
}

/** Compares every overridden field and block with the library, in the order of the overrides. */
export function compareWithLibrary({
  fields,
  overrides,
  own: stored,
  library: base,
  titles,
}: Versions): FieldComparison[] {
  const [own, library] = [expandContent(stored), expandContent(base)];
  return overrides.flatMap((override): FieldComparison[] => {
    const { path, seen } = override;
    if (!findField(fields, toFieldName(path))) return [];
    const documents = [own, library, { [path]: seen }];
    const read = (value: unknown) => formatPath({ fields, titles }, path, value, documents);
    const waiting = hasLibraryUpdate(override, library);
    return [
      {
        path,
        label: describePath(fields, path, documents),
        waiting,
        own: read(own[path]),
        library: read(library[path]),
        libraryChange: waiting ? diffText(read(seen), read(library[path])) : [],
        changeByFollowing: diffText(read(own[path]), read(library[path])),
      },
    ];
  });
}
