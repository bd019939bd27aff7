import { describe, expect, it } from 'vitest';
import { collectAddresses } from './collect-addresses.ts';

const link = (url: string) => ({
  root: { children: [{ type: 'paragraph', children: [{ type: 'link', fields: { url } }] }] },
});

describe('collectAddresses', () => {
  it('finds links in texts of blocks and fields that hold an address, each once', () => {
    const document = {
      title: 'Les',
      content: [
        { id: '1', blockType: 'text', body: link('https://voorbeeld.nl/een#kop') },
        { id: '2', blockType: 'step', body: link('https://voorbeeld.nl/een') },
      ],
      address: ' http://voorbeeld.nl/twee ',
    };
    expect(collectAddresses(document)).toEqual([
      'https://voorbeeld.nl/een',
      'http://voorbeeld.nl/twee',
    ]);
  });

  it.each([
    'mailto:a@voorbeeld.nl',
    '/groningen/themas',
    'javascript:alert(1)',
    'https://',
    'Kijk op https://voorbeeld.nl',
    `https://voorbeeld.nl/${'a'.repeat(3000)}`,
  ])('leaves out %s', (text) => {
    expect(collectAddresses({ body: link(text) })).toEqual([]);
  });

  it('reads of a version only what it overrides', () => {
    const document = {
      basedOn: 'x',
      introduction: 'https://voorbeeld.nl/bibliotheek',
      content: [
        { id: '1', blockType: 'text', body: link('https://voorbeeld.nl/van-de-bibliotheek') },
        { id: '2', blockType: 'text', body: link('https://voorbeeld.nl/van-ons') },
      ],
      overrides: [{ path: 'content.2', seen: link('https://voorbeeld.nl/eerder') }],
    };
    expect(collectAddresses(document)).toEqual(['https://voorbeeld.nl/van-ons']);
  });
});
