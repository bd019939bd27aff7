import { describe, expect, it } from 'vitest';
import config from '../../payload.config.ts';
import { lexicalToHtml } from './lexical-to-html.ts';
import { markdownToLexical } from './markdown-to-lexical.ts';

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
