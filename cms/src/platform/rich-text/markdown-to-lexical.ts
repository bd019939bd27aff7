/** Paragraphs, lists, **bold** and [links](https://…): see `lexicalOf`. */
type Markdown = string;

interface Node {
  type: string;
  version: number;
  [key: string]: unknown;
}

const blockDefaults = { direction: 'ltr', format: '', indent: 0, version: 1 } as const;

const toText = (value: string, bold = false): Node => ({
  type: 'text',
  version: 1,
  text: value,
  format: bold ? 1 : 0,
  detail: 0,
  mode: 'normal',
  style: '',
});

/** **bold** and [text](address); anything else stays as it is. */
function toInline(line: string): Node[] {
  return line
    .split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)\s]+\))/)
    .filter((part) => part !== '')
    .map((part) => {
      const bold = /^\*\*([^*]+)\*\*$/.exec(part);
      if (bold) return toText(bold[1] ?? '', true);
      const link = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(part);
      if (!link) return toText(part);
      return {
        type: 'link',
        ...blockDefaults,
        version: 3,
        children: [toText(link[1] ?? '')],
        fields: { linkType: 'custom', newTab: false, url: link[2] },
      };
    });
}

function toList(items: string[], ordered: boolean): Node {
  const children = items.map((item, index) => ({
    type: 'listitem',
    ...blockDefaults,
    value: index + 1,
    children: toInline(item),
  }));
  const kind = ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' };
  return { type: 'list', ...blockDefaults, ...kind, start: 1, children };
}

function toBlock(part: string): Node {
  const lines = part.split('\n').map((line) => line.trim());
  if (lines.every((line) => line.startsWith('- '))) {
    return toList(
      lines.map((line) => line.slice(2)),
      false,
    );
  }
  if (lines.every((line) => /^\d+\. /.test(line))) {
    return toList(
      lines.map((line) => line.replace(/^\d+\. /, '')),
      true,
    );
  }
  const heading = /^### (.+)$/.exec(part);
  if (heading)
    return { type: 'heading', ...blockDefaults, tag: 'h3', children: toInline(heading[1] ?? '') };
  return {
    type: 'paragraph',
    ...blockDefaults,
    children: toInline(lines.join(' ')),
    textFormat: 0,
    textStyle: '',
  };
}

/** Turns the seed's short Markdown into the editor's own form. */
export function markdownToLexical(markdown: Markdown) {
  // A list may follow its paragraph without a blank line.
  const parts = markdown
    .trim()
    .replace(/^(?!- |\d+\. )(.+)\n(?=- |\d+\. )/gm, '$1\n\n')
    .split(/\n\s*\n/);
  return {
    root: { type: 'root', ...blockDefaults, children: parts.map((part) => toBlock(part.trim())) },
  };
}
