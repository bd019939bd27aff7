import { describe, expect, it } from 'vitest';
import { richTextHtml } from './lexical-to-html.ts';
import { lexicalOf } from './markdown-to-lexical.ts';

const html = (markdown: string) => richTextHtml(lexicalOf(markdown));

describe('lexicalOf and richTextHtml', () => {
  it('keeps paragraphs, lists, bold and links', () => {
    expect(html('Een **vet** woord.\n\n- een\n- twee')).toBe(
      '<p>Een <strong>vet</strong> woord.</p><ul><li>een</li><li>twee</li></ul>',
    );
    expect(html('Zie [uitleg](https://voorbeeld.example/a).')).toContain(
      '<a href="https://voorbeeld.example/a">uitleg</a>',
    );
  });
  it('shows a script address and markup as plain text', () => {
    expect(html('[klik](javascript:alert(1))')).not.toContain('href');
    expect(html('<script>alert(1)</script>')).not.toContain('<script');
  });
  it('gives nothing for nothing', () => {
    expect(richTextHtml(null)).toBe('');
  });
  it('drops nodes that are not on the list', () => {
    const evil = lexicalOf('tekst');
    evil.root.children.push({ type: 'iframe', version: 1, src: 'https://x.example' });
    expect(richTextHtml(evil)).toBe('<p>tekst</p>');
  });
});
