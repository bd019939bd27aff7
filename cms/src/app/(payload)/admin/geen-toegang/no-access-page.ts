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
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${messages.title} · Digivaardig</title>
<style>
  body { margin: 0; font: 1.125rem/1.6 system-ui, sans-serif; color: #1a1a1a; background: #f3f5f8; }
  main { max-width: 34rem; margin: 12vh auto 0; padding: 2.5rem; background: #fff; border-radius: 8px; }
  h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.25; }
  a { display: inline-block; margin-top: 0.5rem; padding: 0.6rem 1.2rem; min-height: 44px; box-sizing: border-box;
    color: #fff; background: #1d4f91; border-radius: 4px; text-decoration: none; }
  a:hover { background: #163c6e; }
  a:focus-visible { outline: 3px solid #1a1a1a; outline-offset: 3px; }
  @media (max-width: 40rem) { main { margin: 0; min-height: 100vh; box-sizing: border-box; border-radius: 0; } }
</style>
</head>
<body>
<main>
<h1>${messages.title}</h1>
<p>${messages.explanation}</p>
<p>${messages.otherAccount}</p>
<a href="${env.SITE_URL}/">${messages.toSite}</a>
</main>
</body>
</html>
`;
