import { escapeHtml } from '../html/escape-html.ts';

const paragraph = (line: string): string =>
  /^https?:\/\/\S+$/.test(line)
    ? `<p><a href="${escapeHtml(line)}">${escapeHtml(line)}</a></p>`
    : `<p>${escapeHtml(line).replaceAll('\n', '<br>')}</p>`;

/** The same lines as HTML: nothing is fetched when it is read, so nothing tells that it was. */
export const toHtml = (title: string, lines: readonly string[]): string =>
  [
    '<!doctype html>',
    '<html lang="nl">',
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    `<body>${lines.map(paragraph).join('\n')}</body>`,
    '</html>',
  ].join('\n');
