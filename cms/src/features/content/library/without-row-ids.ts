/** Removes row ids from a list, since a copy needs its own. Rich text is unchanged. */
export function withoutRowIds(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return (value as unknown[]).map((row) => {
    if (typeof row !== 'object' || row === null || !('id' in row)) return row;
    const { id: _id, ...rest } = row as Record<string, unknown>;
    return rest;
  });
}
