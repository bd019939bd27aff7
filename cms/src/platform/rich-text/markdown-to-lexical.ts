/** Paragraphs, lists, **bold** and [links](https://…): see `lexicalOf`. */
type Markdown = string;

interface Node {
  type: string;
  version: number;
  [key: string]: unknown;
}

const block = { direction: 'ltr', format: '', indent: 0, version: 1 } as const;

const text = (value: string, bold = false): Node => ({
  type: 'text',
  version: 1,
  text: value,
  format: bold ? 1 : 0,
  detail: 0,
  mode: 'normal',
  style: '',
});

/** **bold** and [text](address); anything else stays as it is. */
function inline(line: string): Node[] {
  return line
    .split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)\s]+\))/)
    .filter((part) => part !== '')
    .map((part) => {
      const bold = /^\*\*([^*]+)\*\*$/.exec(part);
      if (bold) return text(bold[1] ?? '', true);
      const link = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(part);
      if (!link) return text(part);
      return {
        type: 'link',
        ...block,
        version: 3,
        children: [text(link[1] ?? '')],
        fields: { linkType: 'custom', newTab: false, url: link[2] },
      };
    });
}

function list(items: string[], ordered: boolean): Node {
  const children = items.map((item, index) => ({
    type: 'listitem',
    ...block,
    value: index + 1,
    children: inline(item),
  }));
  const kind = ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' };
  return { type: 'list', ...block, ...kind, start: 1, children };
}

function blockOf(part: string): Node {
  const lines = part.split('\n').map((line) => line.trim());
  if (lines.every((line) => line.startsWith('- '))) {
    return list(
      lines.map((line) => line.slice(2)),
      false,
    );
  }
  if (lines.every((line) => /^\d+\. /.test(line))) {
    return list(
      lines.map((line) => line.replace(/^\d+\. /, '')),
      true,
    );
  }
  const heading = /^### (.+)$/.exec(part);
  if (heading) return { type: 'heading', ...block, tag: 'h3', children: inline(heading[1] ?? '') };
  return {
    type: 'paragraph',
    ...block,
    children: inline(lines.join(' ')),
    textFormat: 0,
    textStyle: '',
  };
}

/** Turns the seed's short Markdown into the editor's own form. */
export function lexicalOf(markdown: Markdown) {
  // A list may follow its paragraph without a blank line.
  const parts = markdown
    .trim()
    .replace(/^(?!- |\d+\. )(.+)\n(?=- |\d+\. )/gm, '$1\n\n')
    .split(/\n\s*\n/);
  return { root: { type: 'root', ...block, children: parts.map((part) => blockOf(part.trim())) } };
}
