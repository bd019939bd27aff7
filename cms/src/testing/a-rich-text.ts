const defaults = { direction: null, format: '' as const, indent: 0, version: 1 };

/** A text of the editor with one paragraph, and after it any nodes that a test adds. */
export const aRichText = (words: string, ...nodes: { type: string; version: number }[]) => ({
  root: {
    type: 'root',
    ...defaults,
    children: [
      {
        type: 'paragraph',
        ...defaults,
        children: [{ type: 'text', text: words, format: 0, mode: 'normal', version: 1 }],
      },
      ...nodes,
    ],
  },
});
