const removeId = (row: object) => Reflect.deleteProperty(row, 'id');

/**
 * Copies values without the ids of their rows, since a copy needs its own. Rich text is unchanged,
 * and blocks keep theirs: by its id a block of a version is known as the library's.
 */
export function copyWithoutRowIds<Values extends object>(values: Values): Values {
  const copy = structuredClone(values);
  const fields: unknown[] = Object.values(copy);
  for (const value of fields) {
    const rows: unknown[] = Array.isArray(value) ? value : [];
    for (const row of rows)
      if (typeof row === 'object' && row !== null && !('blockType' in row)) removeId(row);
  }
  return copy;
}
