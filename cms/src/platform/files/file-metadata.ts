/** What the server finds out about a file. Forms send these along with what a person filled in. */
const metadataKeys: ReadonlySet<string> = new Set([
  'filename',
  'filesize',
  'focalX',
  'focalY',
  'height',
  'mimeType',
  'prefix',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
]);

/** Removes what a client says of a file: only the server knows. */
export const removeFileMetadata = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !metadataKeys.has(key)));
