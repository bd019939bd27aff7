/**
 * Indexes the drawings of a folder by the name of their file: what is inside their `<svg>`. They are
 * imported as text, since an imported picture becomes a public file under its own name, and the
 * names of personas are for few.
 */
export const indexDrawings = (files: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(files).map(([path, svg]) => [
      path.replace(/^.*\/|[.]svg$/g, ''),
      svg.replace(/^\s*<svg[^>]*>\s*|\s*<\/svg>\s*$/g, ''),
    ]),
  );
