import type { AccessContacts } from '#features/accounts';
import { sitePaths } from '@digivaardig/contracts/site-paths';
import { adminIcon } from '#platform/admin-kit/admin-icon.ts';
import { env } from '#platform/env.ts';
import { escapeHtml } from '#platform/html/escape-html.ts';
import { noAccessMessages as messages } from './no-access-messages.ts';

const { help } = messages;

const toParagraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

function toContact({ name, email }: AccessContacts['contacts'][number]): string {
  const address = encodeURIComponent(email).replace('%40', '@');
  return `<li>${escapeHtml(name)}, <a href="mailto:${address}">${escapeHtml(email)}</a></li>`;
}

/** Whom to ask in one municipality, and where it says itself who helps. */
function toHelp({ municipality, slug, contacts }: AccessContacts): string {
  const people =
    contacts.length > 0
      ? `${toParagraph(help.functionalAdmins(municipality))}<ul>${contacts.map(toContact).join('')}</ul>`
      : toParagraph(help.noFunctionalAdmin(municipality));
  const href = `${env.SITE_URL}${sitePaths.about(slug)}`;
  return `${people}<p><a href="${escapeHtml(href)}">${escapeHtml(help.toHelp(municipality))}</a></p>`;
}

/** Who opens the page: whether they are signed in, and whom they can ask. */
export interface NoAccessReader {
  isSignedIn: boolean;
  contacts: readonly AccessContacts[];
}

function listHelp({ isSignedIn, contacts }: NoAccessReader): string {
  if (!isSignedIn) return toParagraph(help.visitor);
  return contacts.length > 0 ? contacts.map(toHelp).join('\n') : toParagraph(help.programme);
}

/**
 * A page of its own, without the admin around it, since the pages of the admin contain its whole
 * configuration. Of what people typed it has names and addresses of the reader's own colleagues.
 */
export const noAccessPage = (reader: NoAccessReader): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${messages.title} · Digivaardig</title>
<style>
  body { margin: 0; font: 1.125rem/1.6 system-ui, sans-serif; color: #1f3a4d; background: #e9eff3; }
  main { max-width: 34rem; margin: 12vh auto; padding: 2.5rem; background: #fff; border-top: 6px solid #0d5c80; border-radius: 12px; overflow-wrap: anywhere; }
  .brand { display: flex; align-items: center; gap: 0.75rem; margin: 0 0 2rem; font-size: 1.35rem; font-weight: 600; }
  h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.25; }
  h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; line-height: 1.3; }
  p, ul { margin: 0 0 1rem; }
  a { color: #0d5c80; }
  .button { display: inline-block; padding: 0.6rem 1.2rem; min-height: 44px; box-sizing: border-box;
    color: #fff; background: #0d5c80; border: 1px solid transparent; border-radius: 6px; text-decoration: none; }
  .button:hover { background: #094561; }
  a:focus-visible { outline: 3px solid #1a1a1a; outline-offset: 3px; }
  @media (prefers-color-scheme: dark) { body { color: #e9eff3; background: #0a141b; } main { background: #111f29; }
    a { color: #8fd0ee; } .button { color: #0a141b; background: #8fd0ee; } .button:hover { background: #bfe4f6; } a:focus-visible { outline-color: #fff; } }
  @media (max-width: 40rem) { main { margin: 0; padding: 2rem 1.25rem; min-height: 100vh; box-sizing: border-box; border-radius: 0; } }
</style>
</head>
<body>
<main>
<p class="brand"><img src="${adminIcon}" alt="" width="36" height="36">${messages.product}</p>
<h1>${messages.title}</h1>
<p>${messages.explanation}</p>
<p><a class="button" href="${env.SITE_URL}${sitePaths.signIn()}">${messages.toSite}</a></p>
<h2>${help.title}</h2>
${listHelp(reader)}
<p>${messages.otherAccount}</p>
</main>
</body>
</html>
`;
