import { escapeHtml } from '../html/escape-html.ts';
import { aRichText } from '../../testing/a-rich-text.ts';
import { describe, expect, it } from 'vitest';
import config from '../../payload.config.ts';
import { lexicalToHtml } from './lexical-to-html.ts';
import { markdownToLexical } from './markdown-to-lexical.ts';

const aText = (text: string) => ({ type: 'text', text, format: 0, version: 1 });

const aLink = (type: 'link' | 'autolink', url: string) => ({
  type,
  version: 1,
  fields: { url, linkType: 'custom', newTab: false },
  children: [aText('assen')],
});

const html = async (markdown: string) =>
  lexicalToHtml(await markdownToLexical(await config, markdown));

describe('markdownToLexical and lexicalToHtml', () => {
  it('keeps paragraphs, headings, lists, bold, italics and links', async () => {
    expect(await html('Een **vet** en *schuin* woord.\n- een\n- twee')).toBe(
      '<p>Een <strong>vet</strong> en <em>schuin</em> woord.</p><ul><li>een</li><li>twee</li></ul>',
    );
    expect(await html('### Kop\n\n1. eerst\n2. dan')).toBe(
      '<h3>Kop</h3><ol><li>eerst</li><li>dan</li></ol>',
    );
    expect(await html('Zie [uitleg](https://voorbeeld.example/a).')).toContain(
      '<a href="https://voorbeeld.example/a">uitleg</a>',
    );
  });
  it('shows a script address and markup as plain text', async () => {
    expect(await html('[klik](javascript:alert(1))')).not.toContain('href');
    expect(await html('<script>alert(1)</script>')).not.toContain('<script');
  });
  it('links to an address with an apostrophe, and to one that was typed in the text', async () => {
    const address = "https://nl.wikipedia.org/wiki/'s-Hertogenbosch";
    expect(await html(`[stad](${address})`)).toContain(`<a href="${escapeHtml(address)}">`);
    expect(lexicalToHtml(aRichText('Zie', aLink('autolink', 'www.assen.nl')))).toContain(
      '<a href="https://www.assen.nl/">assen</a>',
    );
  });
  it('separates words between which an editor typed a tab', () => {
    const tab = { type: 'tab', text: '\t', format: 0, version: 1 };
    expect(lexicalToHtml(aRichText('Naam', tab, aText('Telefoon')))).toBe('<p>Naam</p>\tTelefoon');
  });
  it('returns an empty string for no value', () => {
    expect(lexicalToHtml(null)).toBe('');
  });
  it('drops unknown nodes', async () => {
    const { root } = await markdownToLexical(await config, 'tekst');
    const iframe = { type: 'iframe', version: 1, src: 'https://x.example' };
    const evil = { root: { ...root, children: [...root.children, iframe] } };
    expect(lexicalToHtml(evil)).toBe('<p>tekst</p>');
  });
});
