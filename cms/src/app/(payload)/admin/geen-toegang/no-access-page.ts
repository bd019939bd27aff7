import { sitePaths } from '@digivaardig/contracts/site-paths';
import { adminIcon } from '#platform/admin-kit/admin-icon.ts';
import { env } from '#platform/env.ts';
import { noAccessMessages as messages } from './no-access-messages.ts';

/**
 * A page of its own, without the admin around it, since the pages of the admin contain its whole
 * configuration. It contains nothing that a user typed.
 */
export const noAccessPage = (): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${messages.title} · Digivaardig</title>
<style>
  body { margin: 0; font: 1.125rem/1.6 system-ui, sans-serif; color: #1f3a4d; background: #e9eff3; }
  main { max-width: 34rem; margin: 12vh auto 0; padding: 2.5rem; background: #fff; border-top: 6px solid #0d5c80; border-radius: 12px; }
  .brand { display: flex; align-items: center; gap: 0.75rem; margin: 0 0 2rem; font-size: 1.35rem; font-weight: 600; }
  h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.25; }
  a { display: inline-block; margin-top: 0.5rem; padding: 0.6rem 1.2rem; min-height: 44px; box-sizing: border-box;
    color: #fff; background: #0d5c80; border-radius: 6px; text-decoration: none; }
  a:hover { background: #094561; }
  a:focus-visible { outline: 3px solid #1a1a1a; outline-offset: 3px; }
  @media (prefers-color-scheme: dark) { body { color: #e9eff3; background: #0a141b; } main { background: #111f29; }
    a { color: #0a141b; background: #8fd0ee; } a:hover { background: #bfe4f6; } a:focus-visible { outline-color: #fff; } }
  @media (max-width: 40rem) { main { margin: 0; min-height: 100vh; box-sizing: border-box; border-radius: 0; } }
</style>
</head>
<body>
<main>
<p class="brand"><img src="${adminIcon}" alt="" width="36" height="36">${messages.product}</p>
<h1>${messages.title}</h1>
<p>${messages.explanation}</p>
<p>${messages.otherAccount}</p>
<a href="${env.SITE_URL}${sitePaths.signIn()}">${messages.toSite}</a>
</main>
</body>
</html>
`;
