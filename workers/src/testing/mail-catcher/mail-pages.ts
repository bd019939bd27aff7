import { timeZone } from '@digivaardig/contracts/time';
import { escapeHtml } from '@digivaardig/cms/platform/html/escape-html';
import type { CaughtMail } from '../fake-smtp-server.ts';

const linked = (text: string): string =>
  escapeHtml(text).replace(
    /https?:\/\/[^\s&]+(?:&#38;[^\s&]+)*/g,
    (url) => `<a href="${url}">${url}</a>`,
  );

const timeFormat = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  timeZone,
});

const page = (title: string, body: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #767676; padding: .5rem; text-align: start; }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>`;

/**
 * Renders the list of mails, newest first. A mail has a stable number, counted from the oldest in
 * memory.
 */
export function mailsPage(mails: readonly CaughtMail[]): string {
  if (mails.length === 0) return page('Opgevangen mail', '<p>Er is nog geen mail.</p>');
  const rows = mails.map(
    ({ at, to, subject }, index) =>
      `<tr><td>${timeFormat.format(new Date(at))}</td><td>${escapeHtml(to.address)}</td>` +
      `<td><a href="/mails/${mails.length - index}">${escapeHtml(subject)}</a></td></tr>`,
  );
  return page(
    'Opgevangen mail',
    `<p>Deze mail is niet verstuurd. Stopt het platform, dan is hij weg.</p>
<table>
<thead><tr><th scope="col">Wanneer</th><th scope="col">Aan</th><th scope="col">Onderwerp</th></tr></thead>
<tbody>${rows.join('\n')}</tbody>
</table>`,
  );
}

/** Renders the text part of one mail. */
export const mailPage = ({ to, subject, text }: CaughtMail): string =>
  page(
    subject,
    `<p>Aan: ${escapeHtml(to.name)} &lt;${escapeHtml(to.address)}&gt;</p>
<pre>${linked(text)}</pre>
<p><a href="/">Alle mail</a></p>`,
  );
