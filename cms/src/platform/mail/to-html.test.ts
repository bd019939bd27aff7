import { expect, it } from 'vitest';
import { toHtml } from './to-html.ts';

it('writes lines as paragraphs, and a line that is an address as a link', () => {
  const html = toHtml('Titel', ['Beste Bo,', 'https://site.example/wachtwoord?code=a-b&x=1']);
  expect(html).toContain('<p>Beste Bo,</p>');
  expect(html).toContain('<a href="https://site.example/wachtwoord?code=a-b&#38;x=1">');
});

it('takes no markup from a name', () => {
  const html = toHtml('<b>', ['Beste <img src=x onerror=alert(1)>,', 'https://a"onclick="x']);
  expect(html).not.toContain('<img');
  expect(html).not.toContain('"onclick="');
  expect(html).toContain('&#60;b&#62;');
});

it('fetches nothing', () => {
  expect(toHtml('T', ['Tekst'])).not.toMatch(/src=|<link|<script|url\(/);
});
