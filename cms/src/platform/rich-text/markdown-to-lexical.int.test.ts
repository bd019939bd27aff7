import { editorConfigFactory } from '@payloadcms/richtext-lexical';
import { escapeHtml } from '../html/escape-html.ts';
import { aRichText } from '../../testing/a-rich-text.ts';
import { describe, expect, it } from 'vitest';
import config from '../../payload.config.ts';
import { lexicalToHtml } from './lexical-to-html.ts';
import { editorFeatures } from './editor-features.ts';
import { knownNodeTypes } from './find-rich-text-problem.ts';
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

describe('the editor', () => {
  it('has no node that a save would refuse', async () => {
    const { features } = await editorConfigFactory.fromFeatures({
      config: await config,
      features: editorFeatures,
    });
    const types = features.nodes.map(({ node }: { node: object }) => {
      const getType: unknown = Reflect.get(node, 'getType');
      return typeof getType === 'function' ? String(Reflect.apply(getType, node, [])) : '';
    });
    expect(types.length).toBeGreaterThan(4);
    for (const type of types) expect(knownNodeTypes).toContain(type);
  });
});

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
  it('puts a nested list in the item above it, and keeps the first number', () => {
    const item = (...children: { type: string; version: number }[]) => ({
      type: 'listitem',
      version: 1,
      children,
    });
    const list = (start: number, ...children: { type: string; version: number }[]) => ({
      type: 'list',
      version: 1,
      listType: 'number',
      start,
      children,
    });
    const nested = list(
      3,
      item(aText('een')),
      item(list(1, item(aText('onder')))),
      item(aText('twee')),
    );
    expect(lexicalToHtml(aRichText('Lijst', nested))).toBe(
      '<p>Lijst</p><ol start="3"><li>een<ol><li>onder</li></ol></li><li>twee</li></ol>',
    );
    expect(lexicalToHtml(aRichText('Lijst', list(1, item(list(1, item(aText('onder')))))))).toBe(
      '<p>Lijst</p><ol><li class="unmarked"><ol><li>onder</li></ol></li></ol>',
    );
  });
  it('has a direction where letters run from right to left', () => {
    const paragraph = (text: string, direction: 'rtl' | 'ltr' | null) => ({
      type: 'paragraph',
      version: 1,
      direction,
      children: [aText(text)],
    });
    const html = (text: string, direction: 'rtl' | 'ltr' | null) =>
      lexicalToHtml(aRichText('Tekst', paragraph(text, direction))).replace('<p>Tekst</p>', '');
    expect(html('مرحبا', null)).toBe('<p dir="auto">مرحبا</p>');
    expect(html('مرحبا', 'ltr')).toBe('<p dir="ltr">مرحبا</p>');
    expect(html('hallo', 'rtl')).toBe('<p dir="rtl">hallo</p>');
    expect(html('hallo', 'ltr')).toBe('<p>hallo</p>');
  });
  it('shows an empty line', () => {
    const empty = { type: 'paragraph', version: 1, children: [] };
    expect(lexicalToHtml(aRichText('Tekst', empty))).toBe('<p>Tekst</p><p><br></p>');
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
