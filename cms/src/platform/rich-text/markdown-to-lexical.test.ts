import { describe, expect, it } from 'vitest';
import { lexicalToHtml } from './lexical-to-html.ts';
import { markdownToLexical } from './markdown-to-lexical.ts';

const html = (markdown: string) => lexicalToHtml(markdownToLexical(markdown));

describe('markdownToLexical and lexicalToHtml', () => {
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
  it('returns an empty string for no value', () => {
    expect(lexicalToHtml(null)).toBe('');
  });
  it('drops unknown nodes', () => {
    const evil = markdownToLexical('tekst');
    evil.root.children.push({ type: 'iframe', version: 1, src: 'https://x.example' });
    expect(lexicalToHtml(evil)).toBe('<p>tekst</p>');
  });
});
