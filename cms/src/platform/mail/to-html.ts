const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark);

const paragraph = (line: string): string =>
  /^https?:\/\/\S+$/.test(line)
    ? `<p><a href="${escaped(line)}">${escaped(line)}</a></p>`
    : `<p>${escaped(line).replaceAll('\n', '<br>')}</p>`;

/** The same lines as HTML: nothing is fetched when it is read, so nothing tells that it was. */
export const toHtml = (title: string, lines: readonly string[]): string =>
  [
    '<!doctype html>',
    '<html lang="nl">',
    `<head><meta charset="utf-8"><title>${escaped(title)}</title></head>`,
    `<body>${lines.map(paragraph).join('\n')}</body>`,
    '</html>',
  ].join('\n');
